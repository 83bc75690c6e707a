import type { ReactNode } from "react";

/** One column, for a table of a page and for the one of ten thousand rows alike. */
export interface Column<Row> {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  align?: "start" | "end" | "center";
  /** As in a grid template: "minmax(160px, 2fr)", "90px". */
  width?: string;
  /** The cell that names the row; exactly one column. */
  isRowHeader?: boolean;
  /** Offers sorting by this column; the owner of the rows sorts. */
  isSortable?: boolean;
}

export interface Sorting {
  column: string;
  direction: "ascending" | "descending";
}
