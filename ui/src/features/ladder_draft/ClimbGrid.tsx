import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from "react";
import type { Ladder_Serialize as Ladder, ScaleWord } from "../../bindings";
import { block, type GridSize, moved, type Position, step } from "../../components/grid_position";
import { ladderEditorMessages as words } from "../../messages/ladder_editor";
import { ClimbHead } from "./ClimbHead";
import { ClimbRow } from "./ClimbRow";
import type { ClimbLine } from "./climb_lines";
import css from "./MatrixPage.module.css";

interface ClimbGridProps {
  lines: readonly ClimbLine[];
  ladder: Ladder;
  scale: readonly ScaleWord[];
  /** Lies within the grid. */
  position: Position;
  size: GridSize;
  onMove: (position: Position) => void;
  onOpen: (row: number, column: number) => void;
  /** Every key that does not move; true when it meant something. */
  onKey: (event: KeyboardEvent) => boolean;
}

/** The grid after the ARIA pattern: one tab stop, arrows within, Shift draws a rectangle. */
export function ClimbGrid(props: ClimbGridProps) {
  const { lines, ladder, scale, position, size, onMove, onOpen, onKey } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const follows = useRef(false);
  const place = `${position.row}:${position.column}`;

  useEffect(() => {
    if (!follows.current) return;
    follows.current = false;
    scroller.current?.querySelector<HTMLElement>(`[data-cell="${place}"]`)?.focus();
  }, [place]);

  const press = (event: KeyboardEvent) => {
    if (event.altKey || !(event.target as Element).matches("[data-cell]")) return;
    const next = step(position, event, size);
    if (next) {
      event.preventDefault();
      follows.current = true;
      onMove(next);
    } else if (onKey(event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  // Answered here and not by each cell: a step of the keyboard then draws two rows anew and not all of them.
  const placeOf = (event: MouseEvent): [row: number, column: number] | undefined => {
    const cell = (event.target as Element).closest<HTMLElement>("[data-cell]");
    const [row, column] = cell?.dataset.cell?.split(":").map(Number) ?? [];
    return row === undefined || column === undefined ? undefined : [row, column];
  };
  const point = (event: MouseEvent) => {
    const at = placeOf(event);
    if (at) onMove(moved(position, ...at, event.shiftKey));
  };
  const open = (event: MouseEvent) => {
    const at = placeOf(event);
    if (at) onOpen(...at);
  };
  const selected = block(position);
  const isWithin = (row: number) => row >= selected.top && row <= selected.bottom;

  return (
    <div className={css.scroller} ref={scroller}>
      {/* biome-ignore lint/a11y/useSemanticElements: the grid pattern, which a table has not */}
      <div
        role="grid"
        className={css.grid}
        aria-label={words.matrixName}
        aria-rowcount={lines.length + 1}
        aria-colcount={ladder.levels.length + 1}
        aria-multiselectable="true"
        onKeyDown={press}
        onClick={point}
        onDoubleClick={open}
      >
        <ClimbHead ladder={ladder} />
        {/* biome-ignore lint/a11y/useSemanticElements: see the grid */}
        <div role="rowgroup">
          {lines.map((line, row) => (
            <ClimbRow
              key={line.competency.code}
              line={line}
              row={row}
              levels={ladder.levels}
              scale={scale}
              currentColumn={row === position.row ? position.column : undefined}
              left={isWithin(row) ? selected.left : undefined}
              right={isWithin(row) ? selected.right : undefined}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
