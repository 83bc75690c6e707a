import { useNavigate } from "@tanstack/react-router";
import type { Finding_Serialize as Finding } from "../../bindings";

/** Names of places in the draft that one can be led to; they stand as `data-place` on what holds the field. */
export const places = {
  track: (code: string) => `track ${code}`,
  area: (code: string) => `area ${code}`,
  competency: (code: string) => `competency ${code}`,
  levelName: "level name",
  expectations: "expectations",
  expectation: (code: string) => `expectation ${code}`,
  decision: (code: string) => `decision ${code}`,
};

type Target = { place: string | null } & (
  | { to: "/ladder/draft/level/$code"; code: string }
  | { to: "/ladder/draft" | "/ladder/draft/competencies" }
);

/** Where a finding is mended. */
export function targetOf(finding: Finding): Target {
  const { level, competency, decision, track, area, kind } = finding;
  if (level !== null) {
    const place = decision
      ? places.decision(decision)
      : competency
        ? places.expectation(competency)
        : kind === "duplicate"
          ? places.levelName
          : places.expectations;
    return { to: "/ladder/draft/level/$code", code: level, place };
  }
  if (competency !== null) {
    return { to: "/ladder/draft/competencies", place: places.competency(competency) };
  }
  if (area !== null) return { to: "/ladder/draft/competencies", place: places.area(area) };
  return { to: "/ladder/draft", place: track === null ? null : places.track(track) };
}

/** Goes to a place in the draft, puts it in view and the focus into it. */
export function useGoToPlace() {
  const navigate = useNavigate();
  return async (target: Target) => {
    const { place } = target;
    await (target.to === "/ladder/draft/level/$code"
      ? navigate({ to: target.to, params: { code: target.code } })
      : navigate({ to: target.to }));
    if (place) showPlace(place);
  };
}

const attempts = 240;
const framesHeld = 60;

/** The web view scrolls once more by itself, for the focus before; the place stays in view until that is over. */
function holdInView(place: HTMLElement): void {
  let left = framesHeld;
  const stop = () => {
    left = 0;
  };
  const signs = ["wheel", "pointerdown", "keydown"] as const;
  for (const sign of signs) window.addEventListener(sign, stop, { passive: true });
  const look = () => {
    left -= 1;
    if (left < 0 || !place.isConnected) {
      for (const sign of signs) window.removeEventListener(sign, stop);
      return;
    }
    const { top, bottom } = place.getBoundingClientRect();
    if (bottom < 0 || top > window.innerHeight) place.scrollIntoView({ block: "center" });
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** The screen may still be on its way: it is looked for over the next frames, for some seconds at most. */
function showPlace(place: string, left = attempts): void {
  const found = document.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`);
  if (!found) {
    if (left > 0) requestAnimationFrame(() => showPlace(place, left - 1));
    return;
  }
  const field = found.querySelector<HTMLElement>("textarea, input, a[href], button");
  const target = field ?? found;
  target.focus({ preventScroll: true });
  found.scrollIntoView({ block: "center" });
  holdInView(found);
  // Begun anew for the same place too.
  delete found.dataset.shown;
  requestAnimationFrame(() => {
    found.dataset.shown = "";
    window.setTimeout(() => delete found.dataset.shown, 1600);
  });
}
