import type { Action_Serialize as Action, ActionId } from "../../bindings";
import { ErrorBanner } from "../../components/ErrorBanner";
import { ActionLine } from "./ActionLine";
import { useActionWriting } from "./useActionWriting";

interface NoteActionsProps {
  actions: readonly Action[];
  /** Those of them whose date has passed. */
  late: readonly ActionId[];
}

/** What was agreed in one note, whatever became of it. */
export function NoteActions({ actions, late }: NoteActionsProps) {
  const { setStatus, remove, error } = useActionWriting();
  return (
    <>
      <ul>
        {actions.map((action) => (
          <ActionLine
            key={action.id}
            action={action}
            isLate={late.includes(action.id)}
            look="wide"
            onTick={(isDone) => void setStatus(action, isDone ? "done" : "open")}
            onDrop={() => void setStatus(action, "dropped")}
            onReopen={() => void setStatus(action, "open")}
            onRemove={() => void remove(action)}
          />
        ))}
      </ul>
      {error && <ErrorBanner error={error} />}
    </>
  );
}
