import { useRef } from "react";
import { useDrop } from "react-aria-components";
import type { PersonId, ScaleStep } from "../../bindings";
import { PersonToken } from "../../components/PersonToken";
import { boardMessages as words } from "../../messages/delegation_board";
import { BoardToken, type BoardTokenProps } from "./BoardToken";
import css from "./BoardView.module.css";
import type { Area, ChosenCell, Row } from "./chosen_cells";

interface BoardPlaceProps extends Pick<BoardTokenProps, "isReadOnly" | "onOpen" | "onHold"> {
  cells: readonly ChosenCell[];
  /** Those not shown included. */
  total: number;
  /** Of those on this line, how many have a rung that expects them here. */
  expected: number;
  /** Who has the focus or is dragged, when their rung expects them here and they stand elsewhere. */
  awaited: Row | null;
  steps: readonly ScaleStep[];
  /** The step in words. */
  step: string;
  area: Area;
  /** Who on this line takes the Tab. */
  current: PersonId | null;
  onFocus: (person: PersonId) => void;
  isUnfolded: boolean;
  onFold: () => void;
  /** What is dragged could be let go here. */
  canTake: boolean;
  onDrop: () => void;
}

/** Everybody on one step of one decision. */
export function BoardPlace(props: BoardPlaceProps) {
  const { cells, total, expected, awaited, step, area, current, isUnfolded, canTake } = props;
  const place = useRef<HTMLTableCellElement>(null);
  const { dropProps, isDropTarget } = useDrop({
    ref: place,
    getDropOperation: () => (canTake ? "move" : "cancel"),
    onDrop: () => {
      if (canTake) props.onDrop();
    },
  });
  const hidden = total - cells.length;
  return (
    <td
      {...dropProps}
      ref={place}
      className={css.place}
      data-empty={total === 0 || undefined}
      data-takes={canTake || undefined}
      data-over={(isDropTarget && canTake) || undefined}
    >
      <div className={css.tokens}>
        {cells.map((one) => (
          <BoardToken
            key={one.row.id}
            one={one}
            steps={props.steps}
            isCurrent={current === one.row.id}
            isReadOnly={props.isReadOnly}
            onFocus={props.onFocus}
            onOpen={props.onOpen}
            onHold={props.onHold}
          />
        ))}
        {(hidden > 0 || isUnfolded) && (
          <button
            type="button"
            className={css.more}
            onClick={props.onFold}
            aria-label={isUnfolded ? words.fewer : words.moreWords(hidden, area.name, step)}
          >
            {isUnfolded ? words.fewer : words.more(hidden)}
          </button>
        )}
      </div>
      {(total > 8 || expected > 0) && (
        <div className={css.counts}>
          {total > 8 && <span>{words.count(total)}</span>}
          {expected > 0 && (
            <span className={css.expected} title={words.expectedHere(expected)}>
              <span className={css.spoken}>{words.expectedHere(expected)}</span>
              <span aria-hidden="true">{expected}</span>
            </span>
          )}
          {awaited && (
            <span className={css.awaited} aria-hidden="true">
              <PersonToken name={awaited.name} size="s" />
            </span>
          )}
        </div>
      )}
    </td>
  );
}
