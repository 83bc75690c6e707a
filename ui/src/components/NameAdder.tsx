import { Plus } from "lucide-react";
import { type KeyboardEvent, useRef, useState } from "react";
import { Button as AriaButton, Input, TextField } from "react-aria-components";
import css from "./NameAdder.module.css";
import { rememberText } from "./pending_texts";
import { useUnkept } from "./useUnkept";

interface NameAdderProps {
  /** On the button. */
  label: string;
  /** For screen readers, where several buttons share a label. */
  spoken?: string;
  /** Names the field, and stands in it. */
  hint: string;
  /** Resolves to true when it was added. */
  onAdd: (name: string) => Promise<boolean>;
  /** After one the next: for lists that are typed in one go. */
  goesOn?: boolean;
  look?: "line" | "rung";
}

/** A button that becomes a field: Enter adds what is named, Escape takes it back. */
export function NameAdder({
  label,
  spoken,
  hint,
  onAdd,
  goesOn = false,
  look = "line",
}: NameAdderProps) {
  const [name, setName] = useState<string | null>(null);
  const [isAdding, setAdding] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const isRefused = useUnkept({
    name: hint,
    isTyped: Boolean(name),
    field,
    // What refuses it is told by whoever adds it.
    why: "",
    revert: () => setName(null),
  });
  const add = async (typed: string, isLeaving: boolean) => {
    setAdding(true);
    // What is refused stays in the field, to be changed.
    const isDone = await onAdd(typed);
    isRefused(!isDone);
    setAdding(false);
    if (isDone) setName(goesOn && !isLeaving ? "" : null);
  };
  const send = (isLeaving: boolean) => {
    if (name === null || isAdding) return;
    if (name.trim() === "") setName(null);
    else rememberText(add(name.trim(), isLeaving));
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      send(false);
    } else if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      setName(null);
    }
  };
  if (name === null) {
    return (
      <AriaButton
        className={css.button}
        data-look={look}
        aria-label={spoken ?? label}
        onPress={() => setName("")}
      >
        <Plus aria-hidden="true" />
        <span>{label}</span>
      </AriaButton>
    );
  }
  return (
    <TextField
      className={css.field}
      data-look={look}
      aria-label={hint}
      value={name}
      onChange={setName}
      onBlur={() => send(true)}
      autoFocus
    >
      <Input ref={field} className={css.input} placeholder={hint} onKeyDown={press} />
    </TextField>
  );
}
