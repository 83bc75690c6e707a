import { delegationMessages as words } from "../../messages/delegation";
import { boardMessages } from "../../messages/delegation_board";
import css from "./Legend.module.css";

const signs = [
  ["below", words.legendBelow],
  ["above", words.legendAbove],
  ["overdue", words.legendOverdue],
  ["expected", words.legendExpected],
  ["wanted", words.legendWanted],
  ["limit", words.legendLimit],
  ["forAWhile", words.legendForAWhile],
  ["differing", words.legendDiffering],
] as const;
/** Every mark on the board. */
const boardSigns = [
  ["round", boardMessages.legendRound],
  ["square", boardMessages.legendSquare],
  ["forAWhile", words.legendForAWhile],
  ["below", words.legendBelow],
  ["above", words.legendAbove],
  ["expected", boardMessages.legendExpected],
  ["awaited", boardMessages.legendAwaited],
] as const;
const shifts = ["freer", "tighter", "new", "gone"] as const;

interface LegendProps {
  isComparing: boolean;
  look: "matrix" | "board";
}

/** What the signs mean. */
export function Legend({ isComparing, look }: LegendProps) {
  if (look === "board") {
    return (
      <div className={css.line}>
        <ul className={css.part} aria-label={words.legend}>
          {boardSigns.map(([kind, label]) => (
            <li key={kind} className={css.item}>
              <span className={css.boardSign} data-kind={kind} aria-hidden="true" />
              {label}
            </li>
          ))}
        </ul>
      </div>
    );
  }
  return (
    <div className={css.line}>
      <ul className={css.part} aria-label={words.legend}>
        {isComparing
          ? shifts.map((shift) => (
              <li key={shift} className={css.item} data-shift={shift}>
                <span className={css.shift} aria-hidden="true" />
                {words.legendShift[shift]}
              </li>
            ))
          : signs.map(([kind, label]) => (
              <li key={kind} className={css.item}>
                <span className={css.sign} data-kind={kind} aria-hidden="true" />
                {label}
              </li>
            ))}
      </ul>
    </div>
  );
}
