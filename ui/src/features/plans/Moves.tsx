import type { PlanFocus_Serialize as PlanFocus } from "../../bindings";
import { formatLongDay } from "../../messages/format";
import { planMessages as words } from "../../messages/plans";
import css from "./Focus.module.css";

/** How the decision of a focus area moved since the plan began: what speaks for it having worked. */
export function Moves({ moves }: { moves: PlanFocus["moves"] }) {
  return (
    <div>
      <p className={css.movesTitle}>{words.moves}</p>
      <ol>
        {moves.map(({ on, what, why }) => (
          <li key={on}>
            <span className={css.move}>{words.moved(what, formatLongDay(on))}</span>
            {why && <span className={css.why}> {why}</span>}
          </li>
        ))}
      </ol>
    </div>
  );
}
