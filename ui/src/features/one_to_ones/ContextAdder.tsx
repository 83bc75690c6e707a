import { type FormEvent, type RefObject, useState } from "react";
import { Button } from "../../components/Button";
import { TextField } from "../../components/TextField";
import { oneToOneMessages as words } from "../../messages/one_to_ones";
import css from "./Adder.module.css";
import { useLeaving } from "./useLeaving";

interface ContextAdderProps {
  inputRef: RefObject<HTMLInputElement | null>;
  /** Resolves to true when it was kept. */
  onAdd: (text: string) => Promise<boolean>;
}

/** A line for the next piece of context; it carries the day of the one-to-one. */
export function ContextAdder({ inputRef, onAdd }: ContextAdderProps) {
  const [text, setText] = useState("");
  const isEmpty = text.trim() === "";

  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (isEmpty) return;
    setText("");
    inputRef.current?.focus();
    if (!(await onAdd(text))) setText(text);
  };

  useLeaving(() => {
    if (!isEmpty) void onAdd(text);
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
    </form>
  );
}
