import type { ReactNode } from "react";

export interface RowGroups<Row> {
  of: (row: Row) => string;
  heading: (group: string, size: number) => ReactNode;
}

/** What stands in the body of a table, from top to bottom: rows, and headings where a group begins. */
type Line<Row> =
  | { kind: "row"; row: Row; index: number }
  | { kind: "group"; group: string; size: number };

/** The lines of a table, and the line on which a row stands. Rows come ordered by group. */
export function tableLines<Row>(rows: readonly Row[], groups: RowGroups<Row> | undefined) {
  const lines: Line<Row>[] = [];
  const places: number[] = [];
  let heading: Extract<Line<Row>, { kind: "group" }> | undefined;
  for (const [index, row] of rows.entries()) {
    const group = groups?.of(row);
    if (group !== undefined && group !== heading?.group) {
      heading = { kind: "group", group, size: 0 };
      lines.push(heading);
    }
    if (heading) heading.size += 1;
    places.push(lines.length);
    lines.push({ kind: "row", row, index });
  }
  return { lines, lineOfRow: (index: number) => places[index] ?? index };
}
