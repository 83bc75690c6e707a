import type { LadderEdit_Deserialize as LadderEdit } from "../../bindings";
import { tellDone } from "../../commands";
import { showToast } from "../../components/toasts";
import { useWrite } from "../../queries";

/** One change that has no field of its own to show a refusal at. Answers the code of what was added, or true. */
export function useDraftEdit() {
  const { run } = useWrite("ladderEdit", {
    onError: ({ message, help }) =>
      showToast({ title: message, tone: "bad", ...(help && { text: help }) }),
  });
  return async (edit: LadderEdit, done?: string): Promise<string | true | undefined> => {
    const added = await run(edit);
    if (added === undefined) return undefined;
    if (done) tellDone(done);
    return added ?? true;
  };
}
