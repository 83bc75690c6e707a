import { Plus } from "lucide-react";
import { type FormEvent, type KeyboardEvent, useRef, useState } from "react";
import type {
  Commitment_Serialize as Commitment,
  CommitmentDraft_Serialize as CommitmentDraft,
} from "../../bindings";
import { Button } from "../../components/Button";
import { DateField } from "../../components/DateField";
import { ErrorBanner } from "../../components/ErrorBanner";
import { TextField } from "../../components/TextField";
import { useLeaving } from "../../components/useLeaving";
import { followUpMessages as words } from "../../messages/plans";
import type { AppError } from "../../platform";
import css from "./Commitments.module.css";

interface CommitmentFormProps {
  /** The one that is changed; none for the next one. */
  commitment?: Commitment;
  error: AppError | null;
  /** Resolves to true when it was kept. */
  onSave: (draft: CommitmentDraft) => Promise<boolean>;
  onCancel?: () => void;
}

/** A promise in a line: Enter keeps it. */
export function CommitmentForm({ commitment, error, onSave, onCancel }: CommitmentFormProps) {
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(commitment?.text ?? "");
  const [due, setDue] = useState(commitment?.due ?? null);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!commitment && text.trim() === "") return;
    if (!commitment) {
      // Free at once, so that Enter pressed twice adds it once; back again when it is refused.
      setText("");
      setDue(null);
      input.current?.focus();
    }
    if ((await onSave({ text, due })) || commitment) return;
    setText(text);
    setDue(due);
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key === "Escape" && !event.defaultPrevented) onCancel?.();
  };

  // Whoever leaves without Enter has written it down all the same.
  useLeaving(() => {
    if (!commitment && text.trim() !== "") void onSave({ text, due });
  });

  return (
    <form className={css.form} onSubmit={(event) => void save(event)} onKeyDown={leave}>
      <div className={css.words}>
        <TextField
          label={commitment ? words.commitment : words.newCommitment}
          hideLabel
          placeholder={words.newCommitmentHint}
          {...(!commitment && { prefix: <Plus aria-hidden="true" /> })}
          value={text}
          onChange={setText}
          inputRef={input}
          autoFocus={commitment !== undefined}
          error={error?.field === "commitment" ? error.message : undefined}
        />
      </div>
      <div className={css.dueField}>
        <DateField label={words.due} hideLabel value={due} onChange={setDue} />
      </div>
      {onCancel && <Button onPress={onCancel}>{words.cancel}</Button>}
      <Button
        type="submit"
        variant={commitment ? "primary" : "secondary"}
        isDisabled={!commitment && text.trim() === ""}
      >
        {commitment ? words.save : words.add}
      </Button>
      {error && error.field !== "commitment" && <ErrorBanner error={error} />}
    </form>
  );
}
