import { focusPlace, returnFocus, tabbable } from "./returning_focus";

/** Where somebody was on a screen: how far it and its parts were scrolled, and what had the focus, by name. */
export interface ScreenPlace {
  scrolled: { path: number[]; top: number; left: number }[];
  focus: { name: string; nth: number; near: string[] } | null;
}

/** What may still be read before the screen stands as it was, in frames. */
const patience = 180;
/** Until here what had the focus may still come, in frames. */
const courtesy = 30;
/** Of what stands around it, so many may be gone with it. */
const nearby = 30;

const given = (element: Element) => element.getAttribute("aria-label") ?? element.textContent;

function nameOf(element: HTMLElement): string {
  const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
  const { tagName, dataset } = element;
  const parts = [tagName, element.role, element.getAttribute("href"), dataset.place];
  return [...parts, label ?? given(element)?.slice(0, 120)].join("\n");
}

const stops = (screen: HTMLElement) => [...screen.querySelectorAll<HTMLElement>(tabbable)];

/** The place on that screen now. A link that does not take the focus when it is pressed is named by `pressed`. */
export function placeOn(screen: HTMLElement, pressed: HTMLElement | null): ScreenPlace {
  const scrolled = [...screen.querySelectorAll("*")]
    .filter(({ scrollTop, scrollLeft }) => scrollTop !== 0 || scrollLeft !== 0)
    .map((element) => ({
      path: pathTo(element, screen),
      top: element.scrollTop,
      left: element.scrollLeft,
    }));
  const all = stops(screen);
  const focused = document.activeElement;
  const at = all.findIndex((one) => one === (focused === document.body ? pressed : focused));
  const own = all[at];
  if (!own) return { scrolled, focus: null };
  const name = nameOf(own);
  const nth = all.slice(0, at).filter((one) => nameOf(one) === name).length;
  const isAction = own.closest("[data-actions]") !== null;
  const fits = (one: HTMLElement) =>
    one.tabIndex >= 0 && (!isAction || one.closest("[data-actions]") !== null);
  const after = all
    .slice(at + 1)
    .filter(fits)
    .slice(0, nearby);
  const before = all.slice(0, at).filter(fits).slice(-nearby).reverse();
  return { scrolled, focus: { name, nth, near: [...after, ...before].map(nameOf) } };
}

function pathTo(element: Element, screen: HTMLElement): number[] {
  const path: number[] = [];
  for (let at = element; at !== screen && at.parentElement; at = at.parentElement) {
    path.unshift([...at.parentElement.children].indexOf(at));
  }
  return path;
}

/**
 * Leads back to a place as soon as the screen is drawn and read again. Ends at once when the person does something, and leaves the
 * focus to whatever else has taken it.
 */
export function returnTo(screen: HTMLElement, { scrolled, focus }: ScreenPlace): void {
  let frames = 0;
  let waiting = scrolled;
  let isFocused = focus === null;
  const ended = new AbortController();
  for (const event of ["keydown", "pointerdown", "wheel"] as const) {
    window.addEventListener(event, () => ended.abort(), { signal: ended.signal, passive: true });
  }
  const look = () => {
    if (ended.signal.aborted) return;
    frames += 1;
    waiting = waiting.filter((one) => !isScrolled(screen, one));
    isFocused ||= !isNowhere() || (focus !== null && takesFocus(screen, focus, frames > courtesy));
    if (frames < patience && (waiting.length > 0 || !isFocused)) requestAnimationFrame(look);
    else ended.abort();
  };
  requestAnimationFrame(look);
}

/** Scrolls to where it was; false while there is not yet so much to scroll. */
function isScrolled(screen: HTMLElement, { path, top, left }: ScreenPlace["scrolled"][number]) {
  const element = path.reduce<Element | undefined>((at, index) => at?.children[index], screen);
  if (!element) return false;
  element.scrollTop = top;
  element.scrollLeft = left;
  return Math.abs(element.scrollTop - top) <= 1 && Math.abs(element.scrollLeft - left) <= 1;
}

const isNowhere = () => document.activeElement === null || document.activeElement === document.body;

function takesFocus(
  screen: HTMLElement,
  { name, nth, near }: NonNullable<ScreenPlace["focus"]>,
  mayBeNear: boolean,
): boolean {
  const named = new Map<string, HTMLElement[]>();
  for (const one of stops(screen)) {
    const its = nameOf(one);
    named.set(its, [...(named.get(its) ?? []), one]);
  }
  const own = named.get(name);
  const nearest = near.map((one) => named.get(one)?.[0]).find((one) => one !== undefined);
  const found = own?.[nth] ?? own?.[0] ?? (mayBeNear ? nearest : undefined);
  if (!found) return false;
  found.focus({ preventScroll: true });
  found.scrollIntoView?.({ block: "nearest" });
  // Read anew, the line may be answered and gone.
  const place = focusPlace();
  if (place) returnFocus(place);
  return !isNowhere();
}
