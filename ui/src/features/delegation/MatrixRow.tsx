import { type Block, inBlock } from "../../components/grid_position";
import type { Row } from "./chosen_cells";
import { MatrixCell } from "./MatrixCell";
import css from "./MatrixGrid.module.css";

interface MatrixRowProps {
  person: Row;
  index: number;
  /** In pixels, when only rows in sight are laid out. */
  top?: number | undefined;
  /** The column of the cell with the focus, when it lies in this row. */
  currentColumn: number | undefined;
  selected: Block;
  onPoint: (row: number, column: number, extend: boolean) => void;
  onOpen: (row: number, column: number) => void;
}

export function MatrixRow({
  person,
  index,
  top,
  currentColumn,
  selected,
  onPoint,
  onOpen,
}: MatrixRowProps) {
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
      {/* biome-ignore lint/a11y/useSemanticElements: see the grid */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the cells take the focus */}
      <div role="rowheader" className={css.person} aria-colindex={1}>
        <span className={css.name}>{person.name}</span>
        <span className={css.rung}>{person.level.name}</span>
      </div>
      {person.cells.map((cell, column) => (
        <MatrixCell
          key={cell.area}
          cell={cell}
          row={index}
          column={column}
          isCurrent={column === currentColumn}
          isSelected={inBlock(selected, index, column)}
          onPoint={onPoint}
          onOpen={onOpen}
        />
      ))}
    </div>
  );
}
