import type { Action_Serialize as Action } from "../../bindings";
import { ErrorBanner } from "../../components/ErrorBanner";
import { ActionLine } from "./ActionLine";
import { useActionWriting } from "./useActionWriting";

/** What was agreed in one note, whatever became of it. */
export function NoteActions({ actions, today }: { actions: readonly Action[]; today: string }) {
  const { setStatus, remove, error } = useActionWriting();
  return (
    <>
      <ul>
        {actions.map((action) => (
          <ActionLine
            key={action.id}
            action={action}
            today={today}
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
