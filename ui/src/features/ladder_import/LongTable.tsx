import type { CSSProperties, KeyboardEvent } from "react";
import type { Column } from "../../components/table_column";
import { VirtualTable } from "../../components/VirtualTable";
import css from "./LadderImport.module.css";

interface LongTableProps<Row> {
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  rowName: (row: Row) => string;
}

/** Lines with a field each, a few or thousands: as high as it needs to be, up to where it scrolls. Enter opens a line's field. */
export function LongTable<Row>({ rows, ...table }: LongTableProps<Row>) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the rows inside take the focus; this only hears their Enter
    <div
      className={css.long}
      style={{ "--rows": Math.max(2, rows.length) } as CSSProperties}
      onKeyDown={openField}
    >
      <VirtualTable {...table} rows={rows} rowHeight={44} />
    </div>
  );
}

function openField({ key, target }: KeyboardEvent) {
  if (key !== "Enter" || !(target instanceof HTMLElement) || target.role !== "row") return;
  const field = target.querySelector<HTMLButtonElement>("button[aria-haspopup='listbox']");
  field?.focus();
  field?.click();
}
