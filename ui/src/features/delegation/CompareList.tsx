import { useState } from "react";
import { Button as AriaButton } from "react-aria-components";
import type {
  CellChange_Serialize,
  DelegationComparison_Serialize,
  ScaleStep,
} from "../../bindings";
import { Button } from "../../components/Button";
import { delegationMessages } from "../../messages/delegation";
import { compareMessages as words } from "../../messages/delegation_compare";
import { formatDay } from "../../messages/format";
import css from "./CompareList.module.css";
import { stepWords } from "./cell_steps";

interface CompareListProps {
  comparison: DelegationComparison_Serialize;
  steps: readonly ScaleStep[];
  /** Goes to the cell. */
  onGo: (change: CellChange_Serialize) => void;
  onStop: () => void;
}

const atOnce = 60;
const shifts = ["freer", "tighter", "new", "gone"] as const;

/** What became of which cell between two days, and why. */
export function CompareList({ comparison, steps, onGo, onStop }: CompareListProps) {
  const { from, to, counts, changes } = comparison;
  const [room, setRoom] = useState(atOnce);
  const level = (value: number | null) => stepWords(steps, value) ?? delegationMessages.nothing;
  const left = changes.length - room;
  return (
    <div className={css.list}>
      <div className={css.head}>
        <h2>{words.title}</h2>
        <Button size="s" variant="quiet" onPress={onStop}>
          {words.stop}
        </Button>
      </div>
      <p className={css.days}>{words.between(from, to)}</p>
      <ul className={css.counts}>
        {shifts.map((shift) => (
          <li key={shift} data-shift={shift}>
            <span className={css.mark} aria-hidden="true" />
            {`${counts[shift]} ${words.counts[shift]}`}
          </li>
        ))}
      </ul>
      {changes.length === 0 && <p>{from === to ? words.sameDay : words.none}</p>}
      <ol className={css.changes}>
        {changes.slice(0, room).map((change) => {
          const told = (
            <>
              <span className={css.mark} aria-hidden="true" />
              <span className={css.words}>
                <span>{delegationMessages.here(change.person.name, change.name)}</span>
                <strong>{`${level(change.from)} → ${level(change.to)}`}</strong>
                {change.for_a_while && <span className={css.minor}>{words.forAWhile}</span>}
                {change.why.map((line) => (
                  <span key={`${line.on} ${line.what}`} className={css.minor}>
                    {[`${formatDay(line.on)}: ${line.what}`, line.why].filter(Boolean).join(". ")}
                  </span>
                ))}
                {change.retired_on !== null ? (
                  <span className={css.minor}>{words.retired(change.retired_on)}</span>
                ) : (
                  change.why.every(({ why }) => why === null) && (
                    <span className={css.minor}>{words.noReason}</span>
                  )
                )}
              </span>
            </>
          );
          return (
            <li key={`${change.person.id} ${change.area}`} data-shift={change.shift}>
              {change.retired_on === null ? (
                <AriaButton className={css.change} onPress={() => onGo(change)}>
                  {told}
                </AriaButton>
              ) : (
                // What left the catalogue has no cell to go to.
                <div className={css.change}>{told}</div>
              )}
            </li>
          );
        })}
      </ol>
      {left > 0 && (
        <Button size="s" onPress={() => setRoom(room + atOnce)}>
          {words.more(left)}
        </Button>
      )}
    </div>
  );
}
