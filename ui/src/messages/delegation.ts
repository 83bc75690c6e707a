import { formatDay } from "./format";
import { plural } from "./plural";

/** What a cell has to say, in the order it is read out. */
export interface CellFacts {
  level: number | null;
  wanted: number | null;
  expected: number | null;
  against: "unknown" | "below" | "meets" | "above";
  isOverdue: boolean;
  hasLimit: boolean;
}

const standing = {
  unknown: "",
  below: "below what the rung expects",
  meets: "as the rung expects",
  above: "above what the rung expects",
};

export const delegationMessages = {
  title: "Delegation",
  size: (people: number, areas: number) =>
    areas === 1
      ? plural(people, { one: "# person, one decision area", other: "# people, one decision area" })
      : plural(people, {
          one: `# person, ${areas} decision areas`,
          other: `# people, ${areas} decision areas`,
        }),
  grid: "Delegation matrix",
  person: "Person",

  lead: "Lead",
  everyone: "Everyone",
  onlyGaps: "Only gaps",
  onlyOverdue: "Only overdue",
  asOf: "As of",
  backToToday: "Back to today",
  readOnly: (day: string) =>
    `This is the matrix as of ${formatDay(day)}. It can be read, not changed. Go back to today to change a cell.`,

  emptyTitle: "Place people on the ladder first",
  emptyText:
    "The matrix shows everyone who stands on a rung, with what that rung expects them to decide.",
  emptyAction: "Go to the team ladder",
  nothingMatches: "Nobody matches these filters.",
  nothingMatchesText: "Clear the filters to see everyone who stands on a rung.",
  clearFilters: "Clear the filters",

  legend: "Legend",
  legendBelow: "below what the rung expects",
  legendAbove: "above",
  legendOverdue: "review overdue",
  legendExpected: "expected level",
  legendWanted: "wanted level",
  legendLimit: "has a limit",
  keys: "Keys",
  keySet: "level",
  keyWanted: "wanted level",

  cell: (facts: CellFacts) =>
    [
      facts.level === null ? "nothing agreed yet" : `level ${facts.level}`,
      facts.expected === null ? "" : `${facts.expected} expected`,
      standing[facts.against],
      facts.wanted === null ? "" : `${facts.wanted} wanted`,
      facts.hasLimit ? "with a limit" : "",
      facts.isOverdue ? "review overdue" : "",
    ]
      .filter(Boolean)
      .join(", "),
  here: (person: string, area: string) => `${person}, ${area}`,
  selected: (cells: number) =>
    plural(cells, { one: "# cell selected", other: "# cells selected. A number sets them all." }),
  open: "Open cell",
  setLimit: "Limit",
  setReview: "Review date",

  wantedMode: "Wanted level: press 1 to 7, 0 to take it away, Escape to leave.",
  done: {
    level: (level: number, cells: number) =>
      plural(cells, { one: `Level ${level} set.`, other: `Level ${level} set for # cells.` }),
    wanted: (level: number, cells: number) =>
      plural(cells, {
        one: `Level ${level} is now wanted.`,
        other: `Level ${level} is now wanted in # cells.`,
      }),
    notWanted: "No level is wanted any more.",
    saved: "Saved.",
  },
  levelFirst: "Nothing is agreed here yet. Press 1 to 7 to set a level first.",

  panel: {
    level: "Level now",
    levelMissing: "Choose a level first.",
    wanted: "Wanted level",
    nothingWanted: "No other level wanted",
    limit: "Limit",
    limitHelp: "Up to where this holds, such as an amount, a group of customers or a region.",
    reason: "Reason",
    reasonHelp:
      "Why it is so now, for both of you: it stays in the history of this cell and goes into exports.",
    review: "Review on",
    clearReview: "No review date",
    since: "Holds since",
    sinceHelp: "Empty means today. An earlier day writes into the history.",
    save: "Save",
    cancel: "Cancel",
    close: "Close",
    choice: (level: number, name: string) => `${level}  ${name}`,
    expected: (rung: string | null, level: string) =>
      rung === null ? `The rung expects ${level}.` : `${rung} expects ${level}.`,
    expectedNothing: "The rung says nothing about this decision.",
    history: "How it came here",
    noHistory: "Nothing has been agreed for this decision yet.",
    wantedThen: (level: number) => `Level ${level} wanted`,
    limitThen: (limit: string) => `Limit: ${limit}`,
    reviewThen: (day: string) => `Review on ${formatDay(day)}`,
  },

  many: {
    limitTitle: (cells: number) =>
      plural(cells, { one: "Limit of this cell", other: "Limit of # cells" }),
    reviewTitle: (cells: number) =>
      plural(cells, { one: "Review date of this cell", other: "Review date of # cells" }),
    limitHelp: "Leave it empty to take the limit away.",
    reviewHelp: "Leave it empty to take the review date away.",
    skipped: (cells: number) =>
      plural(cells, {
        one: "One chosen cell has no level yet and is left out.",
        other: "# chosen cells have no level yet and are left out.",
      }),
  },
};
