import type { ClimbCell, Level_Serialize as Level, ScaleWord } from "../../bindings";
import { ladderEditorMessages as words } from "../../messages/ladder_editor";
import type { ClimbLine } from "./climb_lines";
import css from "./MatrixPage.module.css";

interface ClimbRowProps {
  line: ClimbLine;
  row: number;
  levels: readonly Level[];
  scale: readonly ScaleWord[];
  /** The column of the cell with the focus, when it lies in this row. */
  currentColumn: number | undefined;
  /** The marked columns, when some are in this row. */
  left: number | undefined;
  right: number | undefined;
}

/** One competency up the ladder. */
export function ClimbRow(props: ClimbRowProps) {
  const { line, row, levels, scale, currentColumn, left, right } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: see the grid
    // biome-ignore lint/a11y/useFocusableInteractive: the cells take the focus
    <div
      role="row"
      className={css.row}
      aria-rowindex={row + 2}
      data-begins={line.area !== null || undefined}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: see the grid */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the cells take the focus */}
      <div role="rowheader" className={css.name} aria-colindex={1} title={line.competency.name}>
        {line.area !== null && <span className={css.area}>{line.area}</span>}
        <span className={css.competency}>{line.competency.name}</span>
      </div>
      {levels.map((level, column) => (
        <Cell
          key={level.code}
          cell={line.cells[column] ?? null}
          word={scale.find(({ value }) => value === line.cells[column]?.proficiency)?.word ?? ""}
          place={`${row}:${column}`}
          column={column}
          isFirst={levels[column - 1]?.track !== level.track}
          isCurrent={column === currentColumn}
          isSelected={
            left !== undefined && right !== undefined && column >= left && column <= right
          }
        />
      ))}
    </div>
  );
}

interface CellProps {
  cell: ClimbCell | null;
  word: string;
  place: string;
  column: number;
  /** Of its track. */
  isFirst: boolean;
  isCurrent: boolean;
  isSelected: boolean;
}

/** Tint, sign and words say the same, so that none is needed alone. */
function Cell(props: CellProps) {
  const { cell, word, place, column, isFirst, isCurrent, isSelected } = props;
  return (
    // biome-ignore lint/a11y/useSemanticElements: see the grid
    <div
      role="gridcell"
      className={css.cell}
      tabIndex={isCurrent ? 0 : -1}
      aria-colindex={column + 2}
      aria-selected={isSelected}
      aria-label={words.cell(
        cell?.proficiency ?? null,
        word,
        cell?.step ?? null,
        cell?.described ?? false,
      )}
      data-cell={place}
      data-value={cell?.proficiency}
      data-step={cell?.step}
      data-first={isFirst || undefined}
      data-bare={(cell && !cell.described) || undefined}
    >
      <span aria-hidden="true">{cell?.proficiency ?? "–"}</span>
    </div>
  );
}
