import { useDrag } from "react-aria-components";
import type { PersonId, ScaleStep } from "../../bindings";
import { PersonToken } from "../../components/PersonToken";
import { delegationMessages } from "../../messages/delegation";
import { boardMessages as words } from "../../messages/delegation_board";
import css from "./BoardView.module.css";
import { stepWords } from "./cell_steps";
import type { ChosenCell } from "./chosen_cells";

export interface BoardTokenProps {
  one: ChosenCell;
  steps: readonly ScaleStep[];
  /** The one token that takes the Tab. */
  isCurrent: boolean;
  /** Another day is only looked at. */
  isReadOnly: boolean;
  onFocus: (person: PersonId) => void;
  onOpen: (cell: ChosenCell) => void;
  /** Picked up by the mouse; null when let go or given up. */
  onHold: (cell: ChosenCell | null) => void;
}

/** Somebody on the step that holds: opened by pressing, moved by dragging or by a number. */
export function BoardToken(props: BoardTokenProps) {
  const { one, steps, isCurrent, isReadOnly, onFocus, onOpen, onHold } = props;
  const { row, area, cell } = one;
  const { dragProps, isDragging } = useDrag({
    // The keyboard has its own way: a number.
    hasDragButton: true,
    isDisabled: isReadOnly,
    getItems: () => [{ "text/plain": row.name }],
    getAllowedDropOperations: () => ["move"],
    onDragStart: () => onHold(one),
    onDragEnd: () => onHold(null),
  });
  const until = cell.temporary
    ? delegationMessages.until(cell.temporary.until, stepWords(steps, cell.agreed))
    : null;
  const expected = words.expects(stepWords(steps, cell.expected), cell.against_rung);
  return (
    <span {...dragProps} className={css.seat} data-held={isDragging || undefined}>
      <button
        type="button"
        className={css.token}
        tabIndex={isCurrent ? 0 : -1}
        data-token={`${area.code} ${row.id}`}
        data-temporary={cell.temporary !== null || undefined}
        data-against={cell.against_rung}
        title={[row.name, until, expected].filter(Boolean).join(", ")}
        onFocus={() => onFocus(row.id)}
        onClick={() => onOpen(one)}
      >
        <span className={css.spoken}>
          {words.token(row.name, area.name, [stepWords(steps, cell.level), until, expected])}
        </span>
        <PersonToken
          name={row.name}
          size="s"
          shape={row.level.track === "IC" ? "round" : "square"}
        />
        <span className={css.against} aria-hidden="true" />
      </button>
    </span>
  );
}
