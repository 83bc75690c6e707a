import { X } from "lucide-react";
import { type KeyboardEvent, useState } from "react";
import {
  ComboBox as AriaComboBox,
  Input,
  ListBox,
  Popover,
  useFilter,
} from "react-aria-components";
import { partMessages } from "../messages/parts";
import { ChoiceItem } from "./Choice";
import field from "./Field.module.css";
import { FieldHelp, FieldLabel, type FieldProps } from "./FieldText";
import { IconButton } from "./IconButton";
import list from "./List.module.css";
import css from "./TagField.module.css";

interface TagFieldProps extends FieldProps {
  tags: readonly string[];
  onChange: (tags: string[]) => void;
  /** Offered while one types; any other words may be given too. */
  suggestions: readonly string[];
  placeholder?: string;
  isDisabled?: boolean;
}

/** Nobody reads further down. */
const offeredAtMost = 8;

/** A list of short texts such as names: Enter or a comma ends one, Backspace in the empty field takes the last away. */
export function TagField(props: TagFieldProps) {
  const { label, description, error, tags, onChange, suggestions, placeholder } = props;
  const { contains } = useFilter({ sensitivity: "base" });
  const [typed, setTyped] = useState("");
  const isKnown = (text: string) => tags.some((tag) => tag.toLowerCase() === text.toLowerCase());
  const looking = typed.trim();
  const offered = looking
    ? suggestions.filter((one) => !isKnown(one) && contains(one, looking)).slice(0, offeredAtMost)
    : [];
  const add = (text: string) => {
    const parts = text.split(",").map((part) => part.trim());
    const fresh = parts.filter(
      (part, at) => part !== "" && !isKnown(part) && parts.indexOf(part) === at,
    );
    if (fresh.length > 0) onChange([...tags, ...fresh]);
    setTyped("");
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    const isOnSuggestion = event.currentTarget.getAttribute("aria-activedescendant");
    if (event.key === "Enter" && looking && !isOnSuggestion) {
      event.preventDefault();
      event.stopPropagation();
      add(typed);
    } else if (event.key === "Backspace" && typed === "" && tags.length > 0) {
      onChange(tags.slice(0, -1));
    }
  };
  return (
    <div className={css.whole}>
      <AriaComboBox
        className={field.field}
        items={offered.map((name) => ({ id: name, label: name }))}
        value={null}
        onChange={(chosen) => {
          if (chosen !== null) add(String(chosen));
        }}
        inputValue={typed}
        onInputChange={(text) => (text.includes(",") ? add(text) : setTyped(text))}
        allowsCustomValue
        isDisabled={props.isDisabled ?? false}
        validationBehavior="aria"
        isInvalid={error !== undefined}
        onBlur={() => add(typed)}
      >
        <FieldLabel label={label} hideLabel={props.hideLabel ?? false} isRequired={false} />
        <div className={field.frame} data-shows-focus>
          <Input className={field.input} placeholder={placeholder} onKeyDownCapture={press} />
        </div>
        <FieldHelp {...(description && { description })} error={error} />
        <Popover className={list.popover} offset={4}>
          <ListBox className={list.list}>
            {(choice: { id: string; label: string }) => <ChoiceItem choice={choice} />}
          </ListBox>
        </Popover>
      </AriaComboBox>
      {tags.length > 0 && (
        <ul className={css.tags} aria-label={label}>
          {tags.map((tag) => (
            <li key={tag} className={css.tag}>
              {tag}
              <IconButton
                label={partMessages.takeAway(tag)}
                icon={<X aria-hidden="true" />}
                isDisabled={props.isDisabled ?? false}
                onPress={() => onChange(tags.filter((one) => one !== tag))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
