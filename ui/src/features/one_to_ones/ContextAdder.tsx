import type { FormEvent, RefObject } from "react";
import type { DecisionAreaCode, GivenContext, PersonRef } from "../../bindings";
import { Button } from "../../components/Button";
import { TextField } from "../../components/TextField";
import { useUnfinished } from "../../components/useUnfinished";
import { oneToOneMessages as words } from "../../messages/one_to_ones";
import css from "./Adder.module.css";
import { BearsOnDecisions } from "./BearsOnDecisions";

const nothing = { text: "", areas: [] as DecisionAreaCode[] };

interface ContextAdderProps {
  person: PersonRef;
  inputRef: RefObject<HTMLInputElement | null>;
  /** Resolves to true when it was kept. */
  onAdd: (context: GivenContext) => Promise<boolean>;
}

/** A line for the next piece of context; it carries the day of the one-to-one. */
export function ContextAdder({ person, inputRef, onAdd }: ContextAdderProps) {
  const { value, edit, restart } = useUnfinished(
    `context for ${person.id}`,
    words.newContextFor(person.name),
    nothing,
  );
  const { text, areas } = value;
  const isEmpty = text.trim() === "";

  const add = async (event: FormEvent) => {
    event.preventDefault();
    if (isEmpty) return;
    restart();
    inputRef.current?.focus();
    // What was told to somebody is kept only when it is said so; half a line waits.
    if (!(await onAdd({ text, areas }))) edit({ text, areas });
  };

  return (
    <form className={css.adder} onSubmit={(event) => void add(event)}>
      <div className={css.words}>
        <TextField
          label={words.newContext}
          hideLabel
          placeholder={words.newContextHint}
          value={text}
          onChange={(next) => edit({ text: next })}
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
          <BearsOnDecisions areas={areas} onChange={(next) => edit({ areas: next })} hideLabel />
        </div>
      )}
    </form>
  );
}
