import type { PersonId, ScaleStep } from "../../bindings";
import type { Area, ChosenCell } from "./chosen_cells";
import { fits, type Shown } from "./matrix_rows";
import type { Only } from "./matrix_view";

/** One decision across the steps: first those with whom nothing is agreed, then step after step. */
export interface BoardLine {
  area: Area;
  places: ChosenCell[][];
  /** Place by place, those of them whose rung expects them there. */
  expected: PersonId[][];
}

/** Where everybody stands with every decision. */
export function boardLines(
  { rows, areas }: Shown,
  steps: readonly ScaleStep[],
  person: PersonId | null,
  only: readonly Only[],
): BoardLine[] {
  return areas.map((area, column) => {
    const places: ChosenCell[][] = [[], ...steps.map(() => [])];
    const expected: PersonId[][] = places.map(() => []);
    const placeOf = (level: number | null) =>
      steps.findIndex(({ reads }) => level !== null && reads.includes(level)) + 1;
    for (const row of rows) {
      const cell = row.cells[column];
      if (!cell || (person !== null && row.id !== person) || !fits(cell, only)) continue;
      places[placeOf(cell.level)]?.push({ row, area, cell });
      if (cell.expected !== null) expected[placeOf(cell.expected)]?.push(row.id);
    }
    return { area, places, expected };
  });
}

/** A place with more than this shows some of them and how many more there are. */
const foldedAbove = 8;

/** Those shown of a place, the one with the focus always among them. */
export function visibleIn(
  cells: readonly ChosenCell[],
  isUnfolded: boolean,
  current: PersonId | null,
): readonly ChosenCell[] {
  if (cells.length <= foldedAbove || isUnfolded) return cells;
  const some = cells.slice(0, foldedAbove - 2);
  const kept = cells.find(({ row }) => row.id === current);
  return kept && !some.includes(kept) ? [...some, kept] : some;
}

/** A token on the board. */
export interface Held {
  area: string;
  person: PersonId;
}

/** Where a key leads from one token to another; undefined for keys that do not move. Hidden tokens are passed over. */
export function stepOnBoard(
  lines: readonly { area: string; places: readonly (readonly PersonId[])[] }[],
  from: Held,
  key: string,
): Held | undefined {
  const at = lines.findIndex(({ area }) => area === from.area);
  const line = lines[at];
  if (!line) return undefined;
  const held = (area: string, person: PersonId | undefined) =>
    person === undefined ? undefined : { area, person };
  const flat = line.places.flat();
  const here = flat.indexOf(from.person);
  if (key === "ArrowLeft") return held(line.area, flat[Math.max(0, here - 1)]);
  if (key === "ArrowRight") return held(line.area, flat[Math.min(flat.length - 1, here + 1)]);
  if (key === "Home") return held(line.area, flat[0]);
  if (key === "End") return held(line.area, flat.at(-1));
  const way = key === "ArrowUp" ? -1 : key === "ArrowDown" ? 1 : 0;
  if (way === 0) return undefined;
  const column = line.places.findIndex((people) => people.includes(from.person));
  for (let to = at + way; to >= 0 && to < lines.length; to += way) {
    const next = lines[to];
    if (!next || next.places.every((people) => people.length === 0)) continue;
    // The same person where one sees them, else the nearest place.
    const same = next.places.flat().find((person) => person === from.person);
    if (same !== undefined) return held(next.area, same);
    const near = next.places
      .map((people, place) => ({ people, far: Math.abs(place - column) }))
      .filter(({ people }) => people.length > 0)
      .sort((a, b) => a.far - b.far)[0];
    return held(next.area, near?.people[0]);
  }
  return from;
}
