import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { block, type Position, step } from "../../components/grid_position";
import { delegationMessages as words } from "../../messages/delegation";
import type { Area, Row } from "./chosen_cells";
import css from "./MatrixGrid.module.css";
import { MatrixHead } from "./MatrixHead";
import { MatrixRow } from "./MatrixRow";

interface MatrixGridProps {
  rows: readonly Row[];
  areas: readonly Area[];
  /** Lies within the rows and areas. */
  position: Position;
  onMove: (position: Position) => void;
  onPoint: (row: number, column: number, extend: boolean) => void;
  onOpen: (row: number, column: number) => void;
  /** Every key that does not move; true when it meant something. */
  onKey: (event: KeyboardEvent) => boolean;
}

/** Up to here all rows are laid out; a large team gets only those in sight. */
const allRowsUpTo = 60;
const rowHeight = 54;
const page = 10;

/** The grid after the ARIA pattern: one tab stop, arrows within, Shift draws a rectangle. */
export function MatrixGrid(props: MatrixGridProps) {
  // The virtualizer changes in place, which the compiler's memoisation would not see.
  "use no memo";
  const { rows, areas, position, onMove, onPoint, onOpen, onKey } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const follows = useRef(false);
  const isVirtual = rows.length > allRowsUpTo;

  const virtual = useVirtualizer({
    count: rows.length,
    enabled: isVirtual,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    // The row with the focus stays, however far one scrolls away from it.
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      const from = Math.max(0, startIndex - overscan);
      const to = Math.min(count - 1, endIndex + overscan);
      const seen = Array.from({ length: to - from + 1 }, (_, index) => from + index);
      if (position.row < from) return [position.row, ...seen];
      return position.row > to ? [...seen, position.row] : seen;
    },
  });

  const place = `${position.row}:${position.column}`;
  useEffect(() => {
    if (!follows.current) return;
    follows.current = false;
    scroller.current?.querySelector<HTMLElement>(`[data-place="${place}"]`)?.focus();
  }, [place]);

  const press = (event: KeyboardEvent) => {
    if (event.altKey) return;
    const next = step(position, event, { rows: rows.length, columns: areas.length, page });
    if (next) {
      event.preventDefault();
      follows.current = true;
      onMove(next);
    } else if (onKey(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  const selected = block(position);
  const row = (index: number, top?: number) => {
    const person = rows[index];
    if (!person) return null;
    return (
      <MatrixRow
        key={person.id}
        person={person}
        index={index}
        top={top}
        currentColumn={index === position.row ? position.column : undefined}
        selected={selected}
        onPoint={onPoint}
        onOpen={onOpen}
      />
    );
  };

  return (
    <div className={css.scroller} ref={scroller}>
      {/* biome-ignore lint/a11y/useSemanticElements: a table of thousands of cells could not be virtual */}
      <div
        role="grid"
        className={css.grid}
        aria-label={words.grid}
        aria-rowcount={rows.length + 1}
        aria-colcount={areas.length + 1}
        aria-multiselectable="true"
        onKeyDown={press}
      >
        <MatrixHead areas={areas} />
        {isVirtual ? (
          // biome-ignore lint/a11y/useSemanticElements: see the grid
          <div role="rowgroup" className={css.body} style={{ height: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map(({ index, start }) => row(index, start))}
          </div>
        ) : (
          // biome-ignore lint/a11y/useSemanticElements: see the grid
          <div role="rowgroup">{rows.map((_, index) => row(index))}</div>
        )}
      </div>
    </div>
  );
}
