import { KeyHint } from "../../components/KeyHint";
import { delegationMessages as words } from "../../messages/delegation";
import css from "./Legend.module.css";

/** What the signs mean, and the keys that have no button. */
export function Legend() {
  return (
    <div className={css.line}>
      <ul className={css.part} aria-label={words.legend}>
        <li className={css.item}>
          <span className={css.swatch} data-kind="below" aria-hidden="true" />
          {words.legendBelow}
        </li>
        <li className={css.item}>
          <span className={css.swatch} data-kind="above" aria-hidden="true" />
          {words.legendAbove}
        </li>
        <li className={css.item}>
          <span className={css.swatch} data-kind="overdue" aria-hidden="true" />
          {words.legendOverdue}
        </li>
        <li className={css.item}>
          <span className={css.mark} aria-hidden="true" />
          {words.legendExpected}
        </li>
        <li className={css.item}>
          <span className={css.wanted} aria-hidden="true">
            →n
          </span>
          {words.legendWanted}
        </li>
        <li className={css.item}>
          <span className={css.limit} aria-hidden="true" />
          {words.legendLimit}
        </li>
      </ul>
      <ul className={css.part} aria-label={words.keys}>
        <li className={css.item}>
          <span className={css.range}>
            <KeyHint keys="1" />–<KeyHint keys="7" />
          </span>
          {words.keySet}
        </li>
        <li className={css.item}>
          <KeyHint keys="W" />
          {words.keyWanted}
        </li>
      </ul>
    </div>
  );
}
