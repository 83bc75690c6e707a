import { Plus } from "lucide-react";
import { type FormEvent, useRef, useState } from "react";
import type { ActionDraft_Deserialize as ActionDraft, Owner } from "../../bindings";
import { Button } from "../../components/Button";
import { ErrorBanner } from "../../components/ErrorBanner";
import { TextField } from "../../components/TextField";
import { useLeaving } from "../../components/useLeaving";
import { followUpMessages as words } from "../../messages/plans";
import type { AppError } from "../../platform";
import { ActionFields } from "./ActionFields";
import css from "./Actions.module.css";

interface ActionAdderProps {
  /** Of the focus area. */
  heading: string;
  error: AppError | null;
  /** Resolves to true when it was kept. */
  onAdd: (draft: Omit<ActionDraft, "focus">) => Promise<boolean>;
}

/** A line for the next action: Enter adds it and the line is free again. Its details show once somebody writes in it. */
export function ActionAdder({ heading, error, onAdd }: ActionAdderProps) {
  const input = useRef<HTMLInputElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState("");
  const [kind, setKind] = useState(70);
  const [owner, setOwner] = useState<Owner>("pm");
  const [due, setDue] = useState<string | null>(null);
  const isEmpty = text.trim() === "";

  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (isEmpty) return;
    // Free at once, so that Enter pressed twice adds it once; back again when it is refused.
    setText("");
    setDue(null);
    input.current?.focus();
    if (await onAdd({ text, kind, owner, due })) return;
    setText(text);
    setDue(due);
  };

  // Whoever leaves without Enter has written it down all the same.
  useLeaving(() => {
    if (!isEmpty) void onAdd({ text, kind, owner, due });
  });

  return (
    <form className={css.form} data-adder onSubmit={(event) => void add(event)}>
      <TextField
        label={words.newAction(heading)}
        hideLabel
        placeholder={words.newActionHint}
        prefix={<Plus aria-hidden="true" />}
        value={text}
        onChange={setText}
        onFocus={() => setOpen(true)}
        inputRef={input}
        error={error?.field === "action" ? error.message : undefined}
      />
      {isOpen && (
        <div className={css.details}>
          <ActionFields
            kind={kind}
            onKind={setKind}
            owner={owner}
            onOwner={setOwner}
            due={due}
            onDue={setDue}
          />
          <span className={css.buttons}>
            <Button type="submit" isDisabled={isEmpty}>
              {words.add}
            </Button>
          </span>
        </div>
      )}
      {error && error.field !== "action" && <ErrorBanner error={error} />}
    </form>
  );
}
