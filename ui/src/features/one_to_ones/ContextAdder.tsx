import { type FormEvent, type RefObject, useState } from "react";
import type { DecisionAreaCode, GivenContext } from "../../bindings";
import { Button } from "../../components/Button";
import { TextField } from "../../components/TextField";
import { oneToOneMessages as words } from "../../messages/one_to_ones";
import css from "./Adder.module.css";
import { BearsOnDecisions } from "./BearsOnDecisions";
import { useLeaving } from "./useLeaving";

interface ContextAdderProps {
  inputRef: RefObject<HTMLInputElement | null>;
  /** Resolves to true when it was kept. */
  onAdd: (context: GivenContext) => Promise<boolean>;
}

/** A line for the next piece of context; it carries the day of the one-to-one. */
export function ContextAdder({ inputRef, onAdd }: ContextAdderProps) {
  const [text, setText] = useState("");
  const [areas, setAreas] = useState<DecisionAreaCode[]>([]);
  const isEmpty = text.trim() === "";

  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (isEmpty) return;
    setText("");
    setAreas([]);
    inputRef.current?.focus();
    if (await onAdd({ text, areas })) return;
    setText(text);
    setAreas(areas);
  };

  useLeaving(() => {
    if (!isEmpty) void onAdd({ text, areas });
  });

  return (
    <form className={css.adder} onSubmit={(event) => void add(event)}>
      <div className={css.words}>
        <TextField
          label={words.newContext}
          hideLabel
          placeholder={words.newContextHint}
          value={text}
          onChange={setText}
          inputRef={inputRef}
          maxLength={2000}
        />
      </div>
      <Button type="submit" isDisabled={isEmpty}>
        {words.add}
      </Button>
      {/* Asked for once there is something to tag. */}
      {(!isEmpty || areas.length > 0) && (
        <div className={css.tags}>
          <BearsOnDecisions areas={areas} onChange={setAreas} hideLabel />
        </div>
      )}
    </form>
  );
}
