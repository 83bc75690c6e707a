import type { CellChange_Serialize, ScaleStep } from "../../bindings";
import { stepOf } from "../../components/scale_step";
import { delegationMessages as words } from "../../messages/delegation";
import { stepWords } from "./cell_steps";
import type { Cell } from "./chosen_cells";
import css from "./MatrixCell.module.css";

export interface MatrixCellProps {
  cell: Cell;
  steps: readonly ScaleStep[];
  row: number;
  column: number;
  /** The one cell that takes the focus of the grid. */
  isCurrent: boolean;
  isSelected: boolean;
  /** Not what the filters look for. */
  isBeside: boolean;
  /** What it was on the day compared with, where that differs; null where nothing is compared. */
  change: CellChange_Serialize | undefined | null;
}

/** One decision of one person. Tint, sign and words say the same, so that none is needed alone. */
export function MatrixCell(props: MatrixCellProps) {
  const { cell, steps, row, column, isCurrent, isSelected, isBeside, change } = props;
  const numberOf = (level: number | null) => stepOf(steps, level)?.number ?? null;
  const level = numberOf(cell.level);
  const expected = numberOf(cell.expected);
  const wanted = numberOf(cell.wanted);
  const isSeenDifferently = cell.differing === true;
  const spoken = words.cell({
    level,
    wanted,
    expected,
    against: cell.against_rung,
    isOverdue: cell.overdue,
    hasLimit: cell.limit !== null,
    until: cell.temporary?.until ?? null,
    agreed: stepWords(steps, cell.agreed),
    ownView: numberOf(cell.own_view),
    isSeenDifferently,
  });
  const before = change
    ? words.changed(
        stepWords(steps, change.from) ?? words.nothing,
        stepWords(steps, change.to) ?? words.nothing,
      )
    : null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a virtual grid of divs; the role carries the meaning
    <div
      role="gridcell"
      className={css.cell}
      tabIndex={isCurrent ? 0 : -1}
      aria-colindex={column + 3}
      aria-selected={isSelected}
      aria-label={before ? `${before}, ${spoken}` : spoken}
      data-place={`${row}:${column}`}
      data-against={change === null ? cell.against_rung : undefined}
      data-shift={change?.shift}
      data-beside={isBeside || undefined}
      data-overdue={(change === null && cell.overdue) || undefined}
    >
      {change ? (
        <span className={css.numbers} aria-hidden="true">
          <span className={css.was} data-was={numberOf(change.from) ?? "–"} />
          <span className={css.shift} />
          <span className={css.level} data-temporary={cell.temporary !== null || undefined}>
            {level ?? "–"}
          </span>
        </span>
      ) : (
        <span className={css.numbers} aria-hidden="true">
          <span className={css.level} data-temporary={cell.temporary !== null || undefined}>
            {level ?? "–"}
          </span>
          <span className={css.sign} />
          {wanted !== null && change === null && (
            <span className={css.wanted} data-wanted={wanted} />
          )}
          {cell.limit !== null && change === null && <span className={css.limit} />}
        </span>
      )}
      {isSeenDifferently && change === null && <span className={css.differs} aria-hidden="true" />}
      <span
        className={css.steps}
        data-level={level ?? 0}
        data-expected={expected ?? undefined}
        aria-hidden="true"
      />
    </div>
  );
}
