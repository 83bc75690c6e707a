import type { Action_Serialize as Action, ActionStatus } from "../../bindings";
import { tellDone } from "../../commands";
import { oneToOneMessages as words } from "../../messages/one_to_ones";
import { useWrite } from "../../queries";

/** Ticks an action off, drops, reopens or deletes it, and says so with the way back. */
export function useActionWriting() {
  const status = useWrite("actionSetStatus");
  const removal = useWrite("actionRemove");

  const setStatus = async ({ id }: Action, next: ActionStatus): Promise<boolean> => {
    if ((await status.run(id, next)) === undefined) return false;
    tellDone(words.becomes[next]);
    return true;
  };
  const remove = async ({ id }: Action): Promise<void> => {
    if ((await removal.run(id)) !== undefined) tellDone(words.actionRemoved);
  };

  return { setStatus, remove, error: status.error ?? removal.error };
}
