import type {
  ActionDraft_Deserialize as ActionDraft,
  ActionEdit_Deserialize as ActionEdit,
  ActionId,
  ActionStatus,
  FocusId,
} from "../../bindings";
import { tellDone } from "../../commands";
import { ownMessages } from "../../messages/plan_guide";
import { followUpMessages as words } from "../../messages/plans";
import { useWrite } from "../../queries";

/** The writes of the actions of one focus area. */
export function useActions(focus: FocusId) {
  const adding = useWrite("actionAdd");
  const editing = useWrite("actionUpdate");
  const status = useWrite("actionSetStatus");
  const removing = useWrite("actionRemove");
  const keeping = useWrite("ownActionKeep");

  return {
    addError: adding.error,
    editError: editing.error,
    /** Of what has no field. */
    error: status.error ?? removing.error ?? keeping.error,
    forget: editing.reset,

    /** Each resolves to true when it was kept. */
    add: async (draft: Omit<ActionDraft, "focus">) =>
      (await adding.run({ focus, ...draft })) !== undefined,
    edit: async (id: ActionId, edit: ActionEdit) => (await editing.run(id, edit)) !== undefined,

    setStatus: async (id: ActionId, to: ActionStatus) => {
      if ((await status.run(id, to)) !== undefined) tellDone(words.becomes[to]);
    },
    keepOwn: async (id: ActionId) => {
      if ((await keeping.run(id)) !== undefined) tellDone(ownMessages.kept);
    },
    remove: async (id: ActionId) => {
      if ((await removing.run(id)) !== undefined) tellDone(words.actionRemoved);
    },
  };
}
