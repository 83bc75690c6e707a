import type { CoveragePage_Serialize as CoveragePage } from "../../bindings";

/** Rows of a question before "Show all". */
export const fewest = 5;
/** Rows that are read for all of them: more than anybody goes through in one sitting. */
export const most = 300;

/** The questions in the order a leader goes through them: what has a date first, then what is nobody's or everybody's, then people. */
export const questions = [
  "look_again",
  "returned",
  "came_back",
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

export const groupId = (question: Question) => `coverage-${question}`;
