import type {
  DelegationDraft_Deserialize,
  DelegationLevel,
  Matrix_Serialize,
} from "../../bindings";
import { type Block, moved, type Position, start } from "../../components/grid_position";

export type Area = Matrix_Serialize["areas"][number];
export type Row = Matrix_Serialize["people"][number];
export type Cell = Row["cells"][number];

/** A cell named from elsewhere. */
export interface CellAddress {
  person: Row["id"];
  area: Area["code"];
}

/** What one is led to from elsewhere: one cell, whose panel opens, or an area, for which somebody is to be chosen. */
export type Named = CellAddress | { person?: undefined; area: Area["code"] };

export interface ChosenCell {
  row: Row;
  area: Area;
  cell: Cell;
}

/** Where that is, of an area its first cell; undefined where it is not shown. */
export function placeOf(
  rows: readonly Row[],
  areas: readonly Area[],
  named: Named | undefined,
): Position | undefined {
  const row = named?.person ? rows.findIndex(({ id }) => id === named.person) : 0;
  const column = areas.findIndex(({ code }) => code === named?.area);
  return row < 0 || column < 0 ? undefined : moved(start, row, column, false);
}

/** What lies in the rectangle of the selection. */
export function chosenCells(rows: readonly Row[], areas: readonly Area[], at: Block): ChosenCell[] {
  return rows.slice(at.top, at.bottom + 1).flatMap((row) =>
    areas.slice(at.left, at.right + 1).flatMap((area, offset) => {
      const cell = row.cells[at.left + offset];
      return cell ? [{ row, area, cell }] : [];
    }),
  );
}

/** A write to a cell that leaves everything as it is, but for what is named. Without a level the one agreed stays. */
export function draftOf(
  { row, area }: ChosenCell,
  level: DelegationLevel | null,
  change: Partial<DelegationDraft_Deserialize> = {},
): DelegationDraft_Deserialize {
  return {
    person: row.id,
    area: area.code,
    level,
    wanted: { do: "keep" },
    limit: { do: "keep" },
    review: { do: "keep" },
    reason: null,
    on: null,
    ...change,
  };
}

/** More cells than one takes in at a glance: a key that changes them asks first. */
const mostAtOnce = 12;

export const asksFirst = (chosen: readonly ChosenCell[]) => chosen.length > mostAtOnce;

/** What a key asks of the chosen cells. */
export interface Asked {
  isWanted: boolean;
  /** Null takes the wanted level away. */
  level: DelegationLevel | null;
}

export const wantedChange = (level: DelegationLevel | null) => ({
  wanted: level === null ? ({ do: "clear" } as const) : ({ do: "set", value: level } as const),
});

/** What was asked, for every chosen cell. */
export function draftsAsked(
  chosen: readonly ChosenCell[],
  { isWanted, level }: Asked,
): DelegationDraft_Deserialize[] {
  return chosen.map((one) =>
    isWanted ? draftOf(one, null, wantedChange(level)) : draftOf(one, level),
  );
}

/** The same change for all cells that have a level; the others have nothing that could be wanted or limited yet. */
export function draftsOfAgreed(
  chosen: readonly ChosenCell[],
  change: Partial<DelegationDraft_Deserialize>,
): DelegationDraft_Deserialize[] {
  return chosen.flatMap((one) => (one.cell.agreed === null ? [] : [draftOf(one, null, change)]));
}
