import { Plus } from "lucide-react";
import { type KeyboardEvent, useRef, useState } from "react";
import { Button, TextArea, TextField } from "react-aria-components";
import css from "./LineList.module.css";
import { rememberText } from "./pending_texts";
import { useUnkept } from "./useUnkept";

interface LineAdderProps {
  label: string;
  hint: string;
  error: { message: string } | null;
  onAdd: (text: string, goesOn: boolean) => Promise<boolean>;
  onLeaveEmpty: () => void;
  /** Backspace in the empty field. */
  onBack: () => void;
}

/** The field for a new line of a LineList: Enter adds it and goes on with the next. */
export function LineAdder({ label, hint, error, onAdd, onLeaveEmpty, onBack }: LineAdderProps) {
  const [text, setText] = useState("");
  const [onTheWay, setOnTheWay] = useState(0);
  const field = useRef<HTMLTextAreaElement>(null);
  const isRefused = useUnkept({
    name: label,
    isTyped: text !== "" || onTheWay > 0,
    field,
    why: error?.message ?? "",
    revert: () => setText(""),
  });
  const add = async (typed: string, goesOn: boolean) => {
    setText("");
    setOnTheWay((now) => now + 1);
    const isKept = await onAdd(typed, goesOn);
    isRefused(!isKept);
    // What is refused comes back, to be shortened.
    if (!isKept) setText(typed);
    setOnTheWay((now) => now - 1);
  };
  const send = (goesOn: boolean) => {
    const typed = text.trim();
    if (typed !== "") rememberText(add(typed, goesOn));
    else if (!goesOn) onLeaveEmpty();
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      send(true);
    } else if (event.key === "Escape" && text !== "") {
      event.preventDefault();
      event.stopPropagation();
      setText("");
    } else if (event.key === "Backspace" && text === "") {
      event.preventDefault();
      onBack();
    }
  };
  return (
    <li className={css.item}>
      <div className={css.line} data-line="new">
        <Button
          className={css.plus}
          aria-label={label}
          excludeFromTabOrder
          onPress={() => field.current?.focus()}
        >
          <Plus aria-hidden="true" />
        </Button>
        <TextField
          className={css.adder}
          aria-label={label}
          value={text}
          onChange={(value) => setText(value.replace(/\s*\n\s*/g, " "))}
          onBlur={() => send(false)}
          isInvalid={Boolean(error)}
          validationBehavior="aria"
        >
          <div className={css.grow} data-shows-focus>
            <span className={css.measure} aria-hidden="true">{`${text || hint}\u200b`}</span>
            <TextArea
              ref={field}
              className={css.input}
              dir="auto"
              rows={1}
              placeholder={hint}
              onKeyDown={press}
              data-untouched={text === "" || undefined}
            />
          </div>
          {error && <span className={css.error}>{error.message}</span>}
        </TextField>
      </div>
    </li>
  );
}
