import type { DecisionAreaCode, LadderPage_Serialize, PersonId } from "../../bindings";
import { delegationMessages } from "../../messages/delegation";
import { formatDay } from "../../messages/format";
import { Loaded, useRead } from "../../queries";
import css from "./CellPanel.module.css";

interface CellHistoryProps {
  person: PersonId;
  area: DecisionAreaCode;
  scale: LadderPage_Serialize["delegation_levels"];
}

const words = delegationMessages.panel;

/** What was agreed before, as told by the dated states of the cell. */
export function CellHistory({ person, area, scale }: CellHistoryProps) {
  const lines = useRead("delegationHistory", [person, area]);
  return (
    <section className={css.history}>
      <h3>{words.history}</h3>
      <Loaded of={lines}>
        {(states) =>
          states.length === 0 ? (
            <p className={css.about}>{words.noHistory}</p>
          ) : (
            <ol className={css.states}>
              {states.map((state) => (
                <li key={state.id} className={css.state}>
                  <span className={css.day}>{formatDay(state.since)}</span>
                  <span className={css.then}>
                    <strong>
                      {words.choice(
                        state.level,
                        scale.find(({ value }) => value === state.level)?.word ?? "",
                      )}
                    </strong>
                    {state.reason && <span>{state.reason}</span>}
                    {state.wanted !== null && <span>{words.wantedThen(state.wanted)}</span>}
                    {state.limit && <span>{words.limitThen(state.limit)}</span>}
                    {state.review && <span>{words.reviewThen(state.review)}</span>}
                  </span>
                </li>
              ))}
            </ol>
          )
        }
      </Loaded>
    </section>
  );
}
