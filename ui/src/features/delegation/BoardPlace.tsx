import type { PersonId, ScaleStep } from "../../bindings";
import { PersonToken } from "../../components/PersonToken";
import { delegationMessages } from "../../messages/delegation";
import { boardMessages as words } from "../../messages/delegation_board";
import css from "./BoardView.module.css";
import type { Held } from "./board_places";
import { stepWords } from "./cell_steps";
import type { Area, ChosenCell } from "./chosen_cells";

interface BoardPlaceProps {
  cells: readonly ChosenCell[];
  /** Those not shown included. */
  total: number;
  steps: readonly ScaleStep[];
  /** The step in words. */
  step: string;
  area: Area;
  current: Held | null;
  onFocus: (person: PersonId) => void;
  onOpen: (cell: ChosenCell) => void;
  isUnfolded: boolean;
  onFold: () => void;
}

/** Everybody on one step of one decision. */
export function BoardPlace(props: BoardPlaceProps) {
  const { cells, total, steps, step, area, current, onFocus, onOpen, isUnfolded, onFold } = props;
  const hidden = total - cells.length;
  return (
    <td className={css.place} data-empty={total === 0 || undefined}>
      <div className={css.tokens}>
        {cells.map((one) => {
          const { row, cell } = one;
          const isCurrent = current?.area === area.code && current.person === row.id;
          const until = cell.temporary
            ? delegationMessages.until(cell.temporary.until, stepWords(steps, cell.agreed))
            : null;
          return (
            <button
              key={row.id}
              type="button"
              className={css.token}
              tabIndex={isCurrent ? 0 : -1}
              data-token={`${area.code} ${row.id}`}
              data-temporary={cell.temporary !== null || undefined}
              data-against={cell.against_rung}
              title={[row.name, until].filter(Boolean).join(", ")}
              onFocus={() => onFocus(row.id)}
              onClick={() => onOpen(one)}
            >
              <span className={css.spoken}>
                {words.token(row.name, area.name, stepWords(steps, cell.level), until)}
              </span>
              <PersonToken
                name={row.name}
                size="s"
                shape={row.level.track === "IC" ? "round" : "square"}
              />
            </button>
          );
        })}
        {(hidden > 0 || isUnfolded) && (
          <button
            type="button"
            className={css.more}
            onClick={onFold}
            aria-label={isUnfolded ? words.fewer : words.moreWords(hidden, area.name, step)}
          >
            {isUnfolded ? words.fewer : words.more(hidden)}
          </button>
        )}
        {total > 8 && <span className={css.count}>{words.count(total)}</span>}
      </div>
    </td>
  );
}
