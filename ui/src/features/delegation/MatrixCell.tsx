import type { MouseEvent } from "react";
import { delegationMessages as words } from "../../messages/delegation";
import type { Cell } from "./chosen_cells";
import css from "./MatrixCell.module.css";

export interface MatrixCellProps {
  cell: Cell;
  row: number;
  column: number;
  /** The one cell that takes the focus of the grid. */
  isCurrent: boolean;
  isSelected: boolean;
  onPoint: (row: number, column: number, extend: boolean) => void;
  onOpen: (row: number, column: number) => void;
}

/** One decision of one person. Tint, sign and words say the same, so that none is needed alone. */
export function MatrixCell({
  cell,
  row,
  column,
  isCurrent,
  isSelected,
  onPoint,
  onOpen,
}: MatrixCellProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a virtual grid of divs; the role carries the meaning
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it answers every key
    <div
      role="gridcell"
      className={css.cell}
      tabIndex={isCurrent ? 0 : -1}
      aria-colindex={column + 2}
      aria-selected={isSelected}
      aria-label={words.cell({
        level: cell.level,
        wanted: cell.wanted,
        expected: cell.expected,
        against: cell.against_rung,
        isOverdue: cell.overdue,
        hasLimit: cell.limit !== null,
      })}
      data-place={`${row}:${column}`}
      data-against={cell.against_rung}
      data-overdue={cell.overdue || undefined}
      onClick={(event: MouseEvent) => onPoint(row, column, event.shiftKey)}
      onDoubleClick={() => onOpen(row, column)}
    >
      <span className={css.numbers} aria-hidden="true">
        <span className={css.level}>{cell.level ?? "–"}</span>
        <span className={css.sign} />
        {cell.wanted !== null && <span className={css.wanted} data-wanted={cell.wanted} />}
        {cell.limit !== null && <span className={css.limit} />}
      </span>
      <span
        className={css.steps}
        data-level={cell.level ?? 0}
        data-expected={cell.expected ?? undefined}
        aria-hidden="true"
      />
    </div>
  );
}
