import { useState } from "react";
import type { Action_Serialize as Action } from "../../bindings";
import { Button } from "../../components/Button";
import { ErrorBanner } from "../../components/ErrorBanner";
import { Section } from "../../components/Section";
import { oneToOneMessages as words } from "../../messages/one_to_ones";
import { ActionLine } from "./ActionLine";
import css from "./OnTheTable.module.css";
import { useActionWriting } from "./useActionWriting";
import { useTickedOff } from "./useTickedOff";

/** So many leave room for the rest of what is on the table. Those due first come first. */
const fewActions = 6;

/** What both still have to do, from plans and one-to-ones, to be ticked off while talking. */
export function OpenActions({ actions, today }: { actions: readonly Action[]; today: string }) {
  const { setStatus, error } = useActionWriting();
  const { rows, tick, forget } = useTickedOff(actions);
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? rows : rows.slice(0, fewActions);
  const hidden = rows.length - shown.length;

  const turn = async (action: Action, isDone: boolean) => {
    if (isDone) tick(action);
    const isKept = await setStatus(action, isDone ? "done" : "open");
    if (isDone !== isKept) forget(action.id);
  };

  return (
    <Section title={words.openNow} heading="small">
      {rows.length === 0 ? (
        <p className={css.none}>{words.noOpen}</p>
      ) : (
        <ul className={css.actions}>
          {shown.map((action) => (
            <ActionLine
              key={action.id}
              action={action}
              today={today}
              look="narrow"
              onTick={(isDone) => void turn(action, isDone)}
            />
          ))}
        </ul>
      )}
      {hidden > 0 && (
        <div className={css.more}>
          <Button size="s" variant="quiet" onPress={() => setWhole(true)}>
            {words.showMore(hidden)}
          </Button>
        </div>
      )}
      {error && <ErrorBanner error={error} />}
    </Section>
  );
}
