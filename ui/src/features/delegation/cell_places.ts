import type { DecisionAreaCode, PersonId } from "../../bindings";
import { forgetHalfFilled } from "../../components/half_filled";

/** One cell, whose panel has several forms; each keeps what is typed in a place of its own until it is sent. */
interface Cell {
  person: PersonId;
  area: DecisionAreaCode;
}

/** Less free for a while, or freer. */
export type Way = -1 | 1;

export const agreedPlace = ({ person, area }: Cell) => `cell ${person} ${area}`;
export const whilePlace = ({ person, area }: Cell, way: Way) => `while ${way} ${person} ${area}`;

/** The whole panel is given up. */
export function forgetCell(cell: Cell): void {
  for (const place of [agreedPlace(cell), whilePlace(cell, -1), whilePlace(cell, 1)]) {
    forgetHalfFilled(place);
  }
}
