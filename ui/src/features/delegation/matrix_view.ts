import type { PersonId } from "../../bindings";
import { type Position, start } from "../../components/grid_position";

/** What only some cells have. */
export type Only = "gaps" | "open" | "overdue" | "forAWhile" | "differing";

/** How the matrix is looked at; kept for as long as the program runs. */
export interface MatrixView {
  look: "matrix" | "board";
  lead: PersonId | null;
  category: string | null;
  only: readonly Only[];
  /** Null is today. */
  day: string | null;
  /** The day it is compared with. */
  against: string | null;
  /** On the board: one person alone. */
  person: PersonId | null;
  /** What it is sorted by, and the order that gave when it was chosen: a change does not move rows under the hands. */
  sorted: { by: string; order: readonly PersonId[] } | null;
  position: Position;
}

export const plainView: MatrixView = {
  look: "matrix",
  lead: null,
  category: null,
  only: [],
  day: null,
  against: null,
  person: null,
  sorted: null,
  position: start,
};
