import type { CoveragePage_Serialize as CoveragePage } from "../../bindings";

/** Rows of a question before "Show all". */
export const fewest = 5;
/** Rows that are read for all of them: more than anybody goes through in one sitting. */
export const most = 300;

/** The questions in the order a leader goes through them: what has a date first, then what is nobody's or everybody's, then people. */
export const questions = [
  "look_again",
  "returned",
  "overdue",
  "differences",
  "only_mine",
  "nobody",
  "held_twice",
  "overloaded",
  "could_carry",
  "far_below",
  "no_growth",
] as const satisfies readonly (keyof CoveragePage)[];

export type Question = (typeof questions)[number];

/** What the head of a question counts. What is back from a while is told below what holds, and counted where nothing holds. */
export const counted = (question: Question, page: CoveragePage) =>
  question === "returned" && page.holding > 0 ? page.holding : page[question].count;

/** The words of a question: where nothing holds for a while any more, the rows are all of what came back. */
export const wordsOf = (question: Question, page: CoveragePage) =>
  question === "returned" && page.holding === 0 && page.returned.count > 0 ? "came_back" : question;

export const groupId = (question: Question) => `coverage-${question}`;
