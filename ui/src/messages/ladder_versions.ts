import type { ChangeKind, LadderPart } from "../bindings";
import { formatDay } from "./format";
import { plural } from "./plural";

export const ladderVersionMessages = {
  title: "Versions of the ladder",
  sub: "A published version never changes; what was assessed on it still names it.",
  back: "Our ladder",
  toVersions: "Versions of the ladder",
  menu: "Versions…",
  go: "Versions of the ladder",
  goBegin: (number: number) => `New version of the ladder from version ${number}`,
  draftOpen: "A draft is open. Publish or discard it before another version is begun.",
  goTo: (number: number) => `Version ${number} of the ladder`,
  goCompare: (from: number, to: number) => `Compare version ${from} of the ladder with ${to}`,

  named: (number: number, name: string) => `Version ${number}, ${name}`,
  numbered: (number: string) => `Version ${number}`,
  counts: "Counts now",
  draft: "Draft",
  facts: (publishedOn: string | null, levels: number, competencies: number, assessed: number) =>
    [
      publishedOn === null ? "Not published yet" : `Published on ${formatDay(publishedOn)}`,
      plural(levels, { one: "# level", other: "# levels" }),
      plural(competencies, { one: "# competency", other: "# competencies" }),
      assessed > 0 && plural(assessed, { one: "# assessment", other: "# assessments" }),
    ]
      .filter(Boolean)
      .join(" · "),
  whatChanged: (before: number) => `What changed since ${before}`,
  frozen: (number: number, counts: boolean, isDraft: boolean) => {
    if (isDraft) return `Version ${number} is a draft, shown as it would be read.`;
    return counts
      ? `Version ${number} is the one that counts. It is frozen: a change begins a new version.`
      : `Version ${number} is an earlier one. It is frozen, and shown as it was published.`;
  },
  gone: "There is no such version",
  goneText:
    "Versions are numbered in the order they were begun. A discarded draft leaves its number to the next.",

  compareTwo: "Compare two versions",
  from: "From",
  to: "To",
  choice: (number: number, isDraft: boolean) =>
    isDraft ? `Version ${number}, the draft` : `Version ${number}`,
  compare: "Compare",
  compareTitle: (from: string, to: string) => `Version ${from} and version ${to}`,
  turnRound: "Turn round",

  noChanges: "The two versions say the same.",
  where: "Where",
  field: "What",
  nothing: "–",
  kinds: {
    added: "Added",
    removed: "Removed",
    changed: "Changed",
    moved: "Moved",
  } satisfies Record<ChangeKind, string>,
  parts: {
    ladder: "The ladder",
    track: "Tracks",
    level: "Levels",
    area: "Areas",
    competency: "Competencies",
    expectation: "Expectations",
    delegation: "Expected delegation",
  } satisfies Record<LadderPart, string>,
  kindFilter: "Show",
  all: "All",
  more: (count: number) => `Show ${count} more`,
};
