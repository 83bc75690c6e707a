import { Plus } from "lucide-react";
import { type KeyboardEvent, useState } from "react";
import { Button as AriaButton, Input, TextField } from "react-aria-components";
import css from "./NameAdder.module.css";

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
  const send = async (isLeaving: boolean) => {
    if (name === null || isAdding) return;
    if (name.trim() === "") {
      setName(null);
      return;
    }
    setAdding(true);
    // What is refused stays in the field, to be changed.
    const isDone = await onAdd(name.trim());
    setAdding(false);
    if (isDone) setName(goesOn && !isLeaving ? "" : null);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      void send(false);
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
      onBlur={() => void send(true)}
      autoFocus
    >
      <Input className={css.input} placeholder={hint} onKeyDown={press} />
    </TextField>
  );
}
