import type { Matrix_Serialize, PersonId } from "../../bindings";
import type { Area, Cell, Row } from "./chosen_cells";
import type { MatrixView, Only } from "./matrix_view";

/** How the rows that are shown stand in one area. */
export interface AreaCounts {
  below: number;
  /** Have the last word. */
  held: number;
}

/** What of the matrix is shown, and in which order. */
export interface Shown {
  rows: readonly Row[];
  areas: readonly Area[];
  /** One per area. */
  standings: readonly AreaCounts[];
  /** What the cells looked for have; the others step back. */
  only: readonly Only[];
}

const has: Record<Only, (cell: Cell) => boolean> = {
  gaps: (cell) => cell.against_rung === "below",
  open: (cell) => cell.open === true,
  overdue: (cell) => cell.overdue,
  forAWhile: (cell) => cell.temporary !== null,
  differing: (cell) => cell.differing === true,
};

function ordered(rows: readonly Row[], order: readonly PersonId[] | undefined): readonly Row[] {
  if (!order) return rows;
  const place = new Map(order.map((id, at) => [id, at]));
  const of = ({ id }: Row) => place.get(id) ?? order.length;
  return [...rows].sort((a, b) => of(a) - of(b));
}

/** One cell must have all of it: a gap that is overdue, not a gap here and something overdue there. */
export const fits = (cell: Cell, only: readonly Only[]) => only.every((one) => has[one](cell));

function columnsOf(areas: readonly Area[], category: string | null): number[] {
  return areas.flatMap((area, column) =>
    category === null || area.category === category ? [column] : [],
  );
}

const at = <T>(all: readonly T[], columns: readonly number[]): T[] =>
  columns.flatMap((column) => (column in all ? [all[column] as T] : []));

/** Everybody with the cells of one category, or with all. */
export function inCategory(
  { people, areas }: Pick<Matrix_Serialize, "people" | "areas">,
  category: string | null,
): readonly Row[] {
  const columns = columnsOf(areas, category);
  if (columns.length === areas.length) return people;
  return people.map((row) => narrowed(row, at(row.cells, columns)));
}

/** Those in `touched` stay, though they may not match any more: they were changed since the filter was set. */
export function shown(
  { people, areas }: Pick<Matrix_Serialize, "people" | "areas">,
  { category, only, sorted }: Pick<MatrixView, "category" | "only" | "sorted">,
  touched: ReadonlySet<PersonId>,
): Shown {
  const columns = columnsOf(areas, category);
  const rows = inCategory({ people, areas }, category);
  const matching =
    only.length === 0
      ? rows
      : rows.filter(({ id, cells }) => touched.has(id) || cells.some((cell) => fits(cell, only)));
  return {
    rows: ordered(matching, sorted?.order),
    areas: at(areas, columns),
    standings: countsOf(matching, columns.length),
    only,
  };
}

/** A row with some of its cells, and their marks counted. */
function narrowed(row: Row, cells: readonly Cell[]): Row {
  const count = (is: (cell: Cell) => boolean) => cells.filter(is).length;
  const standing = {
    below: count(has.gaps),
    above: count((cell) => cell.against_rung === "above"),
    overdue: count(has.overdue),
    held: count((cell) => cell.held),
    open: count(has.open),
    for_a_while: count(has.forAWhile),
    differing: count(has.differing),
  };
  return { ...row, cells: [...cells], standing };
}

/** The marks of the cells in each column, counted. */
function countsOf(rows: readonly Row[], columns: number): AreaCounts[] {
  const counts = Array.from({ length: columns }, () => ({ below: 0, held: 0 }));
  for (const { cells } of rows) {
    for (const [at, cell] of cells.entries()) {
      const count = counts[at];
      if (!count) continue;
      if (has.gaps(cell)) count.below += 1;
      if (cell.held) count.held += 1;
    }
  }
  return counts;
}

/** In which order a press on a head puts people: most first, the freest first. */
export function orderBy(people: readonly Row[], areas: readonly Area[], by: string): PersonId[] {
  const column = areas.findIndex(({ code }) => code === by);
  const value = ({ standing, cells }: Row) => {
    if (by === "below" || by === "above" || by === "overdue") return standing[by];
    return cells[column]?.level ?? 0;
  };
  return [...people].sort((a, b) => value(b) - value(a)).map(({ id }) => id);
}

/** Categories in the order of the catalogue, each with how many columns in a row are of it. */
export function groupsOf(
  areas: readonly Area[],
): { category: string; count: number; at: number }[] {
  const groups: { category: string; count: number; at: number }[] = [];
  for (const [at, { category }] of areas.entries()) {
    const last = groups.at(-1);
    if (last?.category === category) last.count += 1;
    else groups.push({ category, count: 1, at });
  }
  return groups;
}
