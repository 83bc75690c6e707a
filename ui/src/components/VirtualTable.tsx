import { useVirtualizer } from "@tanstack/react-virtual";
import { ArrowDown, ArrowUp } from "lucide-react";
import { type CSSProperties, type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import { partMessages } from "../messages/parts";
import { Checkbox } from "./Checkbox";
import { type RowGroups, tableLines } from "./row_groups";
import { rowAfterKey } from "./row_steps";
import type { Column, Sorting } from "./table_column";
import css from "./VirtualTable.module.css";

interface VirtualTableProps<Row> {
  label: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** How a row is called where its cells cannot be read: "Select Ada Byron". */
  rowName: (row: Row) => string;
  /** Enter, or a double click; a single click when rows cannot be selected. */
  onOpen?: (row: Row) => void;
  sorting?: Sorting;
  onSort?: (sorting: Sorting) => void;
  /** Keys of the selected rows; without it there are no check boxes. */
  selected?: ReadonlySet<string>;
  onSelect?: (selected: ReadonlySet<string>) => void;
  /** Rows that can be selected; all of them unless said. */
  isSelectable?: (row: Row) => boolean;
  rowHeight?: number;
  empty?: ReactNode;
  /** Rows of one group stand together, in the order of the rows, below the heading of their group. */
  groups?: RowGroups<Row>;
  /** The row that has the keyboard focus, for commands that act on it. */
  onLookAt?: (row: Row) => void;
}

/** The height of a group's heading, in pixels. */
const groupHeight = 36;

/**
 * Rows by the ten thousand: only those in view exist. One row takes the keyboard focus at a time; arrows, Home, End
 * and Page keys move it, Enter opens, Space selects.
 */
export function VirtualTable<Row>({
  label,
  columns,
  rows,
  rowKey,
  rowName,
  onOpen,
  sorting,
  onSort,
  selected,
  onSelect,
  isSelectable = () => true,
  rowHeight = 40,
  empty,
  groups,
  onLookAt,
}: VirtualTableProps<Row>) {
  "use no memo"; // The virtualizer answers differently under the same identity, which the compiler cannot see.
  const scroller = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const { lines, lineOfRow } = tableLines(rows, groups);
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]?.kind === "group" ? groupHeight : rowHeight),
    getItemKey: (index) => {
      const line = lines[index];
      if (line === undefined) return index;
      return line.kind === "group" ? `group ${line.group}` : rowKey(line.row);
    },
    overscan: 8,
    initialRect: { width: 800, height: 600 },
  });
  const items = virtualizer.getVirtualItems();
  const active = Math.min(current, Math.max(0, rows.length - 1));
  const template = [selected ? "38px" : [], columns.map(({ width = "minmax(0, 1fr)" }) => width)]
    .flat(2)
    .join(" ");

  const focusRow = (index: number) => {
    setCurrent(index);
    virtualizer.scrollToIndex(lineOfRow(index));
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-row-index="${index}"]`)?.focus(),
    );
  };

  const toggle = (row: Row) => {
    if (!selected || !onSelect || !isSelectable(row)) return;
    const next = new Set(selected);
    if (!next.delete(rowKey(row))) next.add(rowKey(row));
    onSelect(next);
  };

  const onRowKey = (event: KeyboardEvent, row: Row, index: number) => {
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) {
      return;
    }
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 1);
    const next = rowAfterKey(event.key, index, rows.length, page);
    if (next !== null) focusRow(next);
    else if (event.key === "Enter" && onOpen) onOpen(row);
    else if (event.key === " " && selected) toggle(row);
    else return;
    event.preventDefault();
  };

  const selectable = selected ? rows.filter(isSelectable) : [];
  const chosen = selectable.filter((row) => selected?.has(rowKey(row))).length;

  return (
    <div
      className={css.table}
      role="grid"
      aria-label={label}
      aria-rowcount={lines.length + 1}
      aria-colcount={columns.length + (selected ? 1 : 0)}
      aria-multiselectable={selected ? true : undefined}
      style={{ "--columns": template, "--row-height": `${rowHeight}px` } as CSSProperties}
    >
      <div className={css.scroller} ref={scroller} role="presentation">
        <div role="rowgroup" className={css.head}>
          <div role="row" aria-rowindex={1} className={css.row}>
            {selected && onSelect && (
              <span role="columnheader" aria-colindex={1} className={css.cell}>
                <Checkbox
                  label={partMessages.selectAll}
                  isSelected={chosen > 0 && chosen === selectable.length}
                  isIndeterminate={chosen > 0 && chosen < selectable.length}
                  onChange={(all) => onSelect(new Set(all ? selectable.map(rowKey) : []))}
                />
              </span>
            )}
            {columns.map((column, index) => (
              <HeadCell
                key={column.id}
                column={column}
                index={index + (selected ? 2 : 1)}
                sorting={sorting}
                onSort={onSort}
              />
            ))}
          </div>
        </div>
        <div
          role="rowgroup"
          className={css.body}
          style={{ height: `${virtualizer.getTotalSize()}px` }}
        >
          {items.map((item) => {
            const line = lines[item.index];
            if (line === undefined) return null;
            if (line.kind === "group") {
              return (
                <div
                  key={item.key}
                  role="row"
                  aria-rowindex={item.index + 2}
                  className={css.group}
                  style={{ transform: `translateY(${item.start}px)`, height: `${groupHeight}px` }}
                >
                  <span
                    role="rowheader"
                    aria-colindex={1}
                    aria-colspan={columns.length + (selected ? 1 : 0)}
                  >
                    {groups?.heading(line.group, line.size)}
                  </span>
                </div>
              );
            }
            const { row, index: rowIndex } = line;
            const isSelected = selected?.has(rowKey(row));
            return (
              <div
                key={item.key}
                role="row"
                aria-rowindex={item.index + 2}
                aria-selected={isSelected}
                data-row-index={rowIndex}
                data-opens={onOpen ? true : undefined}
                tabIndex={rowIndex === active ? 0 : -1}
                className={css.row}
                style={{ transform: `translateY(${item.start}px)` }}
                onFocus={() => {
                  setCurrent(rowIndex);
                  onLookAt?.(row);
                }}
                onKeyDown={(event) => onRowKey(event, row, rowIndex)}
                onClick={selected ? undefined : () => onOpen?.(row)}
                onDoubleClick={selected ? () => onOpen?.(row) : undefined}
              >
                {selected && (
                  <span role="gridcell" aria-colindex={1} className={css.cell}>
                    {isSelectable(row) && (
                      <Checkbox
                        label={partMessages.selectRow(rowName(row))}
                        isSelected={isSelected ?? false}
                        onChange={() => toggle(row)}
                      />
                    )}
                  </span>
                )}
                {columns.map((column, index) => (
                  <span
                    key={column.id}
                    role={column.isRowHeader ? "rowheader" : "gridcell"}
                    aria-colindex={index + (selected ? 2 : 1)}
                    className={css.cell}
                    data-align={column.align ?? "start"}
                  >
                    {column.cell(row)}
                  </span>
                ))}
              </div>
            );
          })}
        </div>
        {rows.length === 0 && <div className={css.empty}>{empty ?? partMessages.noMatch}</div>}
      </div>
    </div>
  );
}

interface HeadCellProps<Row> {
  column: Column<Row>;
  index: number;
  sorting: Sorting | undefined;
  onSort: ((sorting: Sorting) => void) | undefined;
}

function HeadCell<Row>({ column, index, sorting, onSort }: HeadCellProps<Row>) {
  const direction = sorting?.column === column.id ? sorting.direction : undefined;
  const sortable = column.isSortable && onSort;
  return (
    <span
      role="columnheader"
      aria-colindex={index}
      aria-sort={sortable ? (direction ?? "none") : undefined}
      className={css.cell}
      data-align={column.align ?? "start"}
    >
      {sortable ? (
        <button
          type="button"
          className={css.sort}
          onClick={() =>
            onSort({
              column: column.id,
              direction: direction === "ascending" ? "descending" : "ascending",
            })
          }
        >
          {column.header}
          {direction === "ascending" && <ArrowUp aria-hidden="true" />}
          {direction === "descending" && <ArrowDown aria-hidden="true" />}
        </button>
      ) : (
        column.header
      )}
    </span>
  );
}
