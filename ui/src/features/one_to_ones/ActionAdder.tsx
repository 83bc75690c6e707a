import { type FormEvent, type RefObject, useState } from "react";
import type { AgreedAction_Serialize as AgreedAction, Owner } from "../../bindings";
import { Button } from "../../components/Button";
import { DateField } from "../../components/DateField";
import { SegmentedControl } from "../../components/SegmentedControl";
import { TextField } from "../../components/TextField";
import { oneToOneMessages as words } from "../../messages/one_to_ones";
import css from "./Adder.module.css";
import { owners } from "./owners";
import { useLeaving } from "./useLeaving";

interface ActionAdderProps {
  inputRef: RefObject<HTMLInputElement | null>;
  /** Resolves to true when it was kept. */
  onAdd: (action: AgreedAction) => Promise<boolean>;
}

/** A line for the next action: Enter adds it and the line is free again. */
export function ActionAdder({ inputRef, onAdd }: ActionAdderProps) {
  const [text, setText] = useState("");
  const [owner, setOwner] = useState<Owner>("pm");
  const [due, setDue] = useState<string | null>(null);
  const isEmpty = text.trim() === "";

  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (isEmpty) return;
    // Free at once, so that Enter pressed twice adds it once; back again when it is refused.
    setText("");
    setOwner("pm");
    setDue(null);
    inputRef.current?.focus();
    if (await onAdd({ text, owner, due })) return;
    setText(text);
    setOwner(owner);
    setDue(due);
  };

  // Whoever leaves without Enter has written it down all the same.
  useLeaving(() => {
    if (!isEmpty) void onAdd({ text, owner, due });
  });

  return (
    <form className={css.adder} onSubmit={(event) => void add(event)}>
      <div className={css.words} data-line="own">
        <TextField
          label={words.newAction}
          hideLabel
          placeholder={words.newActionHint}
          value={text}
          onChange={setText}
          inputRef={inputRef}
          maxLength={2000}
        />
      </div>
      <SegmentedControl label={words.owner} choices={owners} value={owner} onChange={setOwner} />
      <div className={css.due}>
        <DateField label={words.due} hideLabel value={due} onChange={setDue} />
      </div>
      <Button type="submit" isDisabled={isEmpty}>
        {words.add}
      </Button>
    </form>
  );
}
