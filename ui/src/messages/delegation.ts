import type { CellsSet } from "../bindings";
import { formatDay, formatLongDay, formatShare } from "./format";
import { plural } from "./plural";

/** What a cell has to say, in the order it is read out. Levels are steps of the scale of the workspace. */
export interface CellFacts {
  level: number | null;
  wanted: number | null;
  expected: number | null;
  against: "unknown" | "below" | "meets" | "above";
  isOverdue: boolean;
  hasLimit: boolean;
  /** What holds for a while: the last day, and what holds again after it. */
  until: string | null;
  agreed: string | null;
  ownView: number | null;
  isSeenDifferently: boolean;
}

/** How many are shown of how many there are. */
interface Part {
  shown: number;
  all: number;
}

const peopleOf = ({ shown, all }: Part) =>
  shown === all
    ? plural(all, { one: "# person", other: "# people" })
    : `${shown} of ${plural(all, { one: "# person", other: "# people" })}`;

const areasOf = ({ shown, all }: Part) =>
  shown === all
    ? plural(all, { one: "one decision area", other: "# decision areas" })
    : `${shown} of ${plural(all, { one: "one decision area", other: "# decision areas" })}`;

const standing = {
  unknown: "",
  below: "below what the rung expects",
  meets: "as the rung expects",
  above: "above what the rung expects",
};

export const delegationMessages = {
  title: "Delegation",
  /** How many of all are shown. */
  size: (people: Part, areas: Part) => `${peopleOf(people)}, ${areasOf(areas)}`,
  grid: "Delegation matrix",
  person: "Person",
  step: (number: number, word: string) => `${number} ${word}`,
  nothing: "nothing",

  look: "Look",
  looks: { matrix: "Matrix", board: "Board" },
  lead: "Lead",
  everyone: "Everyone",
  category: "Category",
  allCategories: "All categories",
  only: "Only",
  onlyGaps: "Gaps",
  onlyOpen: "Not agreed",
  onlyOverdue: "Overdue",
  onlyForAWhile: "For a while",
  onlyDiffering: "Seen differently",
  asOf: "As of",
  compareWith: "Compare with",
  compare: "Compare…",
  backToToday: "Back to today",
  readOnly: (day: string) =>
    `This is the matrix as of ${formatDay(day)}. It can be read, not changed.`,

  emptyTitle: "Place people on the ladder first",
  emptyText:
    "The matrix shows everyone who stands on a rung, with what that rung expects them to decide.",
  nobodyThen: (day: string) => `Nobody stood on the ladder on ${formatDay(day)}`,
  nobodyThenText: "The matrix shows everyone who stood on a rung that day. Choose a later one.",
  noAreasTitle: "The catalogue of decisions is empty",
  noAreasText: "Add decision areas to see who decides what.",
  noAreasAction: "Go to the decision areas",
  nothingMatches: "Nobody matches these filters.",
  nothingMatchesText: "Clear the filters to see everyone who stands on a rung.",
  clearFilters: "Clear the filters",
  clear: "Clear",

  legend: "Legend",
  legendBelow: "below the rung",
  legendAbove: "above",
  legendOverdue: "overdue",
  legendExpected: "expected",
  legendWanted: "wanted",
  legendLimit: "limit",
  legendForAWhile: "for a while",
  legendDiffering: "seen differently",
  legendShift: {
    freer: "freer",
    tighter: "tighter",
    new: "new",
    gone: "gone",
  },

  standing: "So far",
  below: "Below",
  above: "Above",
  overdue: "Overdue",
  rowStanding: (below: number, above: number, overdue: number) =>
    `${below} below, ${above} above, ${overdue} overdue`,
  areaStanding: (below: number, held: number) => `${below} below, held by ${held}`,
  foot: "Below · held",
  footHelp: "How many are below what their rung expects, and how many have the last word.",
  sortedBy: {
    below: "Sort by how many decisions are below what the rung expects",
    above: "Sort by how many decisions are above what the rung expects",
    overdue: "Sort by how many reviews are overdue",
    name: "Sort by name",
  },
  readiness: (share: number, steps: number) =>
    `Below matters: to be ready for a rung, ${formatShare(share)} of its decisions are held at what it expects, and none lies more than ${plural(steps, { one: "one step", other: "# steps" })} below.`,
  areaHead: (short: string, name: string, category: string) =>
    short === name ? `${name}, ${category}` : `${short}: ${name}, ${category}`,
  aboutArea: (name: string, description: string) =>
    description === "" ? name : `${name}: ${description}`,
  areaCounts: (below: number, held: number, people: number) =>
    `Of ${plural(people, { one: "one person", other: "# people" })}, ${below} below what the rung expects; ${held} with the last word.`,
  sortByArea: "Press to see the freest first.",

  cell: (facts: CellFacts) =>
    [
      facts.level === null ? "nothing agreed yet" : `level ${facts.level}`,
      facts.until === null ? "" : delegationMessages.until(facts.until, facts.agreed),
      facts.expected === null ? "" : `${facts.expected} expected`,
      standing[facts.against],
      facts.wanted === null ? "" : `${facts.wanted} wanted`,
      facts.hasLimit ? "with a limit" : "",
      facts.isOverdue ? "review overdue" : "",
      facts.isSeenDifferently ? `they see ${facts.ownView}` : "",
    ]
      .filter(Boolean)
      .join(", "),
  until: (day: string, agreed: string | null) =>
    agreed === null
      ? `until ${formatLongDay(day)}`
      : `until ${formatLongDay(day)}, while ${agreed} is agreed`,
  changed: (from: string, to: string) => `${from} before, ${to} now`,
  here: (person: string, area: string) => `${person}, ${area}`,
  selected: (cells: number) => plural(cells, { one: "# cell selected", other: "# cells selected" }),
  setsAll: "A number sets them all.",
  noStep: (steps: number) => `The scale has ${steps} steps. Press 1 to ${steps}.`,
  open: "Open cell",
  setLimit: "Limit",
  setReview: "Review",
  pullBack: "For a while",

  many: {
    set: (step: string, cells: number) =>
      plural(cells, { one: `Set ${step} in one cell?`, other: `Set ${step} in # cells?` }),
    want: (step: string, cells: number) =>
      plural(cells, { one: `Want ${step} in one cell?`, other: `Want ${step} in # cells?` }),
    wantNothing: (cells: number) =>
      plural(cells, {
        one: "Take the wanted level away in one cell?",
        other: "Take the wanted level away in # cells?",
      }),
    chosen: (people: number, areas: number) =>
      `Chosen are ${plural(people, { one: "one person", other: "# people" })} × ${plural(areas, { one: "one decision area", other: "# decision areas" })}.`,
    lines: (counts: CellsSet) =>
      [
        counts.changed > 0 &&
          plural(counts.changed, { one: "One cell changes.", other: "# cells change." }),
        counts.begun > 0 &&
          plural(counts.begun, {
            one: "In one, nothing was agreed before.",
            other: "In #, nothing was agreed before.",
          }),
        counts.ended > 0 &&
          plural(counts.ended, {
            one: "In one, what holds for a while ends with it.",
            other: "In #, what holds for a while ends with it.",
          }),
        counts.same > 0 &&
          plural(counts.same, {
            one: "One is so already.",
            other: "# are so already.",
          }),
        counts.left_out > 0 &&
          plural(counts.left_out, {
            one: "One has no level yet and is left out.",
            other: "# have no level yet and are left out.",
          }),
      ].filter((line) => line !== false),
    oneStep: "It is one step: one undo takes all of it back.",
    no: "Leave them",
    nothingChanges: "Nothing would change",
    notCounted: "What would change could not be counted",
    close: "Close",
    yes: (cells: number) => plural(cells, { one: "Change one cell", other: "Change # cells" }),
  },

  wantedMode: (steps: number) =>
    `Wanted level: press 1 to ${steps}, 0 to take it away, Escape to leave.`,
  done: {
    level: (level: string, cells: number) =>
      plural(cells, { one: `${level} set.`, other: `${level} set for # cells.` }),
    wanted: (level: string, cells: number) =>
      plural(cells, {
        one: `${level} is now wanted.`,
        other: `${level} is now wanted in # cells.`,
      }),
    notWanted: (cells: number) =>
      plural(cells, {
        one: "No level is wanted any more.",
        other: "No level is wanted any more in # cells.",
      }),
    levelSame: (level: string) => `${level} is agreed already.`,
    wantedSame: "What is wanted stays as it was.",
    heldBack: (level: string) =>
      `${level} is agreed already. Enter opens the cell, to give it back.`,
    ended: "What held for a while ended with it.",
    saved: "Saved.",
    forAWhile: (cells: number) =>
      plural(cells, { one: "It holds for a while.", other: "It holds for a while in # cells." }),
  },
  levelFirst: (steps: number) =>
    `Nothing is agreed here yet. Press 1 to ${steps} to set a level first.`,

  keys: {
    level: (level: string) => `Delegation: set ${level}`,
    wanted: "Delegation: set the wanted level",
    limit: "Delegation: set a limit",
    review: "Delegation: set a review date",
    forAWhile: "Delegation: pull back or hand over for a while",
    open: "Delegation: open the cell",
    move: "Delegation: move between cells",
    extend: "Delegation: choose several cells",
    ends: "Delegation: first and last decision, further up and down",
    all: "Delegation: choose all cells, the row, the column",
    look: "Delegation: matrix or board",
    compare: "Delegation: compare two days",
    clear: "Delegation: clear the filters",
  },
};
