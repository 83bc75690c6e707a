import { memo } from "react";
import type { CellChange_Serialize, ScaleStep } from "../../bindings";
import { delegationMessages as words } from "../../messages/delegation";
import type { Row } from "./chosen_cells";
import { MatrixCell } from "./MatrixCell";
import counts from "./MatrixCounts.module.css";
import css from "./MatrixRow.module.css";
import { fits } from "./matrix_rows";
import type { Only } from "./matrix_view";

interface MatrixRowProps {
  person: Row;
  steps: readonly ScaleStep[];
  index: number;
  /** In pixels, when only rows in sight are laid out. */
  top?: number | undefined;
  /** The column of the cell with the focus, when it lies in this row. */
  currentColumn: number | undefined;
  /** The first and last chosen column, when some of this row are. */
  chosenFrom: number | undefined;
  chosenTo: number | undefined;
  /** What the cells looked for have. */
  only: readonly Only[];
  /** By area; null where nothing is compared. */
  changes: ReadonlyMap<string, CellChange_Serialize> | null;
}

function MatrixRowPlain(props: MatrixRowProps) {
  const { person, steps, index, top, currentColumn, chosenFrom, chosenTo, only, changes } = props;
  const { below, above, overdue } = person.standing;
  return (
    // biome-ignore lint/a11y/useSemanticElements: see the grid
    // biome-ignore lint/a11y/useFocusableInteractive: the cells take the focus
    <div
      role="row"
      className={css.row}
      aria-rowindex={index + 2}
      data-placed={top !== undefined || undefined}
      style={top === undefined ? undefined : { transform: `translateY(${top}px)` }}
    >
      <div className={css.pinned}>
        {/* biome-ignore lint/a11y/useSemanticElements: see the grid */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: the cells take the focus */}
        <div role="rowheader" className={css.person} aria-colindex={1}>
          <span className={css.name}>{person.name}</span>
          <span className={css.rung}>{person.level.name}</span>
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: see the grid */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: read, never changed by itself */}
        <div role="gridcell" className={`${css.standing} ${counts.counts}`} aria-colindex={2}>
          <span className={counts.spoken}>{words.rowStanding(below, above, overdue)}</span>
          <span data-kind="below" data-none={below === 0 || undefined} aria-hidden="true">
            {below}
          </span>
          <span data-kind="above" data-none={above === 0 || undefined} aria-hidden="true">
            {above}
          </span>
          <span data-kind="overdue" data-none={overdue === 0 || undefined} aria-hidden="true">
            {overdue}
          </span>
        </div>
      </div>
      {person.cells.map((cell, column) => (
        <MatrixCell
          key={cell.area}
          cell={cell}
          steps={steps}
          row={index}
          column={column}
          isCurrent={column === currentColumn}
          isSelected={
            chosenFrom !== undefined &&
            chosenTo !== undefined &&
            column >= chosenFrom &&
            column <= chosenTo
          }
          isBeside={only.length > 0 && !fits(cell, only)}
          change={changes === null ? null : changes.get(cell.area)}
        />
      ))}
    </div>
  );
}

/** Drawn anew only when something of it changes: moving through three hundred rows touches two of them. */
export const MatrixRow = memo(MatrixRowPlain);
