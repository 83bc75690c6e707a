import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import css from "./Table.module.css";
import type { Column } from "./table_column";

interface TableProps<Row> {
  /** The table's name for screen readers. */
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** In place of rows when there are none. */
  empty?: ReactNode;
  /** framed: with a border and the ground of a card. */
  look?: "plain" | "framed";
}

/** A plain table for what fits a page. */
export function Table<Row>({
  label,
  columns,
  rows,
  rowKey,
  empty,
  look = "plain",
}: TableProps<Row>) {
  const { frame, isCut } = useIsCut(rows.length === 0);
  // Heads above nothing say less than the sentence.
  if (rows.length === 0 && empty) return <p className={css.empty}>{empty}</p>;
  return (
    <div
      ref={frame}
      className={css.frame}
      data-look={look}
      // Where it goes on beside what is seen, the arrow keys reach the rest.
      {...(isCut && { role: "region", "aria-label": label, tabIndex: 0 })}
    >
      <table className={css.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map(({ id, header, align = "start" }) => (
              <th key={id} scope="col" className={css.head} data-align={align}>
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className={css.row}>
              {columns.map(({ id, cell, align = "start", isRowHeader }) =>
                isRowHeader ? (
                  <th key={id} scope="row" className={css.cell} data-align={align}>
                    {cell(row)}
                  </th>
                ) : (
                  <td key={id} className={css.cell} data-align={align}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Whether a frame is narrower than what is in it, followed as either changes. */
function useIsCut(isEmpty: boolean) {
  const frame = useRef<HTMLDivElement>(null);
  const [isCut, setCut] = useState(false);
  useLayoutEffect(() => {
    const box = frame.current;
    if (isEmpty || !box || typeof ResizeObserver === "undefined") return;
    const measured = new ResizeObserver(() => setCut(box.scrollWidth > box.clientWidth));
    measured.observe(box);
    if (box.firstElementChild) measured.observe(box.firstElementChild);
    return () => measured.disconnect();
  }, [isEmpty]);
  return { frame, isCut };
}
