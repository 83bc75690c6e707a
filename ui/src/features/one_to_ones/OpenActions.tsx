import type { Action_Serialize as Action, ActionId } from "../../bindings";
import { ErrorBanner } from "../../components/ErrorBanner";
import { oneToOneMessages as words } from "../../messages/one_to_ones";
import { ActionLine } from "./ActionLine";
import { Fold, useFirstFew } from "./Fold";
import css from "./OnTheTable.module.css";
import { useActionWriting } from "./useActionWriting";
import { useTickedOff } from "./useTickedOff";

/** So many leave room for the rest of what is on the table. Those due first come first. */
const fewActions = 3;

interface OpenActionsProps {
  actions: readonly Action[];
  /** Those of them whose date has passed. */
  late: readonly ActionId[];
}

/** What both still have to do, from plans and one-to-ones, to be ticked off while talking. */
export function OpenActions({ actions, late }: OpenActionsProps) {
  const { setStatus, error } = useActionWriting();
  const { rows, tick, forget } = useTickedOff(actions);
  const [shown, more] = useFirstFew(rows, fewActions);

  const turn = async (action: Action, isDone: boolean) => {
    if (isDone) tick(action);
    const isKept = await setStatus(action, isDone ? "done" : "open");
    if (isDone !== isKept) forget(action.id);
  };

  return (
    <Fold place="actions" title={words.openNow} count={actions.length}>
      {rows.length === 0 ? (
        <p className={css.none}>{words.noOpen}</p>
      ) : (
        <ul className={css.actions}>
          {shown.map((action) => (
            <ActionLine
              key={action.id}
              action={action}
              isLate={late.includes(action.id)}
              look="narrow"
              onTick={(isDone) => void turn(action, isDone)}
            />
          ))}
        </ul>
      )}
      {more}
      {error && <ErrorBanner error={error} />}
    </Fold>
  );
}
