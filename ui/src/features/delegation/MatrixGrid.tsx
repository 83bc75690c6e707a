import { useVirtualizer } from "@tanstack/react-virtual";
import { type FocusEvent, type KeyboardEvent, useCallback, useEffect, useRef } from "react";
import type { CellChange_Serialize, DelegationNeeds, ScaleStep } from "../../bindings";
import { isByKeyboard } from "../../components/by_keyboard";
import { block, type Position, step } from "../../components/grid_position";
import { focusWhenFree } from "../../components/returning_focus";
import { scrollBeside } from "../../components/scroll_beside";
import { delegationMessages as words } from "../../messages/delegation";
import type { Area, Row } from "./chosen_cells";
import { MatrixFoot } from "./MatrixFoot";
import css from "./MatrixGrid.module.css";
import { MatrixHead } from "./MatrixHead";
import { MatrixRow } from "./MatrixRow";
import type { Shown } from "./matrix_rows";

interface MatrixGridProps {
  rows: readonly Row[];
  areas: readonly Area[];
  standings: Shown["standings"];
  only: Shown["only"];
  /** How many people the counts of the areas are of. */
  people: number;
  steps: readonly ScaleStep[];
  needs: DelegationNeeds;
  sortedBy: string | null;
  onSort: (by: string | null) => void;
  /** By person, then by area; null where nothing is compared. */
  changes: ReadonlyMap<string, ReadonlyMap<string, CellChange_Serialize>> | null;
  /** Lies within the rows and areas. */
  position: Position;
  onMove: (position: Position) => void;
  onPoint: (row: number, column: number, extend: boolean) => void;
  onOpen: (row: number, column: number) => void;
  /** Every key that does not move; true when it meant something. */
  onKey: (event: KeyboardEvent) => boolean;
  /** Counts up when the focus is to go to the cell, from outside the grid. */
  summons: number;
}

/** Up to here all rows are laid out; a large team gets only those in sight. */
const allRowsUpTo = 60;
const rowHeight = 54;
const page = 10;
/** Until what else takes the focus of a screen has taken it, in frames. */
const untilSettled = 6;
const unchanged: ReadonlyMap<string, CellChange_Serialize> = new Map();

function placeOf(event: { target: EventTarget }): [row: number, column: number] | undefined {
  if (!(event.target instanceof Element)) return undefined;
  const place = event.target.closest<HTMLElement>("[data-place]")?.dataset.place;
  const [row, column] = place?.split(":").map(Number) ?? [];
  return row === undefined || column === undefined ? undefined : [row, column];
}

/** The grid after the ARIA pattern: one tab stop, arrows within, Shift draws a rectangle. */
export function MatrixGrid(props: MatrixGridProps) {
  // The virtualizer changes in place, which the compiler's memoisation would not see.
  "use no memo";
  const { rows, areas, steps, changes, position, onMove, onPoint, onOpen, onKey, summons } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const follows = useRef(false);
  const answered = useRef(summons);
  const isPointing = useRef(false);
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
  // The same function while one scrolls: the head is not drawn anew for it.
  const focusCell = useCallback(
    () =>
      scroller.current
        ?.querySelector<HTMLElement>('[data-place][tabindex="0"]')
        ?.focus({ preventScroll: true }),
    [],
  );
  useEffect(() => {
    if (!follows.current && answered.current === summons) return;
    follows.current = false;
    answered.current = summons;
    const cell = scroller.current?.querySelector<HTMLElement>(`[data-place="${place}"]`);
    if (!cell || !scroller.current) return;
    // A dialog that is about to go would take the focus back.
    if (document.querySelector("[data-modal-layer]")) focusWhenFree(cell);
    else cell.focus({ preventScroll: true });
    scrollBeside(scroller.current, cell);
  }, [place, summons]);

  // Whoever comes by the keyboard goes on by it, unless something else has the focus by then.
  useEffect(() => {
    let frames = 0;
    let next = 0;
    const look = () => {
      if (document.activeElement !== document.body) return;
      frames += 1;
      if (frames < untilSettled) next = requestAnimationFrame(look);
      else if (!document.querySelector("[data-modal-layer]")) focusCell();
    };
    if (isByKeyboard()) next = requestAnimationFrame(look);
    return () => cancelAnimationFrame(next);
  }, [focusCell]);

  const focused = ({ target }: FocusEvent) => {
    // Under the pointer everything stays where it is until the press is over.
    if (isPointing.current || !scroller.current) return;
    const part = target.closest("[data-place], [data-area]");
    if (part) scrollBeside(scroller.current, part);
  };

  // Of a smaller window, too, the cell with the focus is seen.
  useEffect(() => {
    const grid = scroller.current;
    if (!grid || typeof ResizeObserver === "undefined") return undefined;
    const sizes = new ResizeObserver(() => {
      const cell = document.activeElement?.closest("[data-place]");
      if (cell && grid.contains(cell)) scrollBeside(grid, cell);
    });
    sizes.observe(grid);
    return () => sizes.disconnect();
  }, []);

  const press = (event: KeyboardEvent) => {
    if (event.altKey) return;
    if (!placeOf(event)) return;
    // What is changed is seen, however far one has scrolled away from it.
    const cell = event.target instanceof Element && event.target.closest("[data-place]");
    if (cell && scroller.current) scrollBeside(scroller.current, cell);
    if (event.key === "ArrowUp" && position.row === 0 && !event.shiftKey) {
      event.preventDefault();
      scroller.current
        ?.querySelectorAll<HTMLElement>("[role=columnheader] button")
        [position.column + 4]?.focus();
      return;
    }
    const next = step(position, event, { rows: rows.length, columns: areas.length, page });
    if (next) {
      event.preventDefault();
      follows.current = true;
      onMove(next);
    } else {
      // Choosing all cells goes to the first of them.
      follows.current = true;
      if (!onKey(event)) {
        follows.current = false;
        return;
      }
      event.preventDefault();
      event.stopPropagation();
    }
  };

  const chosen = block(position);
  const row = (index: number, top?: number) => {
    const person = rows[index];
    if (!person) return null;
    const isChosen = index >= chosen.top && index <= chosen.bottom;
    return (
      <MatrixRow
        key={person.id}
        person={person}
        steps={steps}
        index={index}
        top={top}
        currentColumn={index === position.row ? position.column : undefined}
        chosenFrom={isChosen ? chosen.left : undefined}
        chosenTo={isChosen ? chosen.right : undefined}
        only={props.only}
        changes={changes === null ? null : (changes.get(person.id) ?? unchanged)}
      />
    );
  };

  return (
    <div className={css.frame}>
      <div className={css.scroller} ref={scroller} data-scroller data-steps={steps.length}>
        {/* biome-ignore lint/a11y/useSemanticElements: a table of thousands of cells could not be virtual */}
        <div
          role="grid"
          className={css.grid}
          aria-label={words.grid}
          aria-rowcount={rows.length + 2}
          aria-colcount={areas.length + 2}
          aria-multiselectable="true"
          onKeyDown={press}
          onFocus={focused}
          onPointerDown={() => {
            isPointing.current = true;
            setTimeout(() => {
              isPointing.current = false;
            });
          }}
          onClick={(event) => {
            const at = placeOf(event);
            if (at) onPoint(at[0], at[1], event.shiftKey);
          }}
          onDoubleClick={(event) => {
            const at = placeOf(event);
            if (at) onOpen(at[0], at[1]);
          }}
        >
          <MatrixHead
            areas={areas}
            standings={props.standings}
            people={props.people}
            needs={props.needs}
            sortedBy={props.sortedBy}
            onSort={props.onSort}
            onLeave={focusCell}
          />
          {isVirtual ? (
            // biome-ignore lint/a11y/useSemanticElements: see the grid
            <div role="rowgroup" className={css.body} style={{ height: virtual.getTotalSize() }}>
              {virtual.getVirtualItems().map(({ index, start }) => row(index, start))}
            </div>
          ) : (
            // biome-ignore lint/a11y/useSemanticElements: see the grid
            <div role="rowgroup">{rows.map((_, index) => row(index))}</div>
          )}
          <MatrixFoot areas={areas} standings={props.standings} rowsAbove={rows.length + 1} />
        </div>
      </div>
    </div>
  );
}
