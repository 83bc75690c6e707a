import { ChevronsUpDown } from "lucide-react";
import { useState } from "react";
import {
  ComboBox as AriaComboBox,
  Button,
  Input,
  ListBox,
  Popover,
  useFilter,
} from "react-aria-components";
import { partMessages } from "../messages/parts";
import { type Choice, ChoiceItem } from "./Choice";
import field from "./Field.module.css";
import { FieldHelp, FieldLabel, type FieldProps } from "./FieldText";
import css from "./List.module.css";

interface ComboBoxProps<Id extends string> extends FieldProps {
  choices: readonly Choice<Id>[];
  value: Id | null;
  /** Null when the text was cleared. */
  onChange: (value: Id | null) => void;
  placeholder?: string;
  isDisabled?: boolean;
  autoFocus?: boolean;
  /** Otherwise the list comes with the first letter, an arrow or its button. */
  opensOnFocus?: boolean;
  onBlur?: () => void;
}

/** Nobody reads further down, and a frame's time does not suffice to lay out thousands. */
const shownAtMost = 80;

/** A choice by typing a part of its label or description: the person picker, at any size of team. */
export function ComboBox<Id extends string>({
  label,
  hideLabel = false,
  description,
  error,
  isRequired = false,
  choices,
  value,
  onChange,
  placeholder,
  isDisabled = false,
  autoFocus = false,
  opensOnFocus = true,
  onBlur,
}: ComboBoxProps<Id>) {
  const { contains } = useFilter({ sensitivity: "base" });
  const chosen = choices.find(({ id }) => id === value)?.label ?? "";
  // What is being typed; null when the field shows the choice.
  const [typed, setTyped] = useState<string | null>(null);
  const looking = typed !== null && typed !== chosen ? typed.trim() : "";
  const matches = looking
    ? choices.filter(
        (choice) => contains(choice.label, looking) || contains(choice.description ?? "", looking),
      )
    : choices;
  const shown = matches.slice(0, shownAtMost);
  // The choice itself must be in the list, or React Aria empties the field.
  const kept =
    value !== null && !looking && !shown.some(({ id }) => id === value)
      ? choices.filter(({ id }) => id === value)
      : [];

  return (
    <AriaComboBox
      className={field.field}
      items={[...kept, ...shown]}
      value={value}
      onChange={(next) => {
        setTyped(null);
        onChange(next as Id | null);
      }}
      inputValue={typed ?? chosen}
      onInputChange={setTyped}
      onOpenChange={(isOpen) => {
        if (!isOpen) setTyped(null);
      }}
      allowsEmptyCollection
      menuTrigger={opensOnFocus ? "focus" : "input"}
      isDisabled={isDisabled}
      autoFocus={autoFocus}
      {...(onBlur && { onBlur })}
      isRequired={isRequired}
      validationBehavior="aria"
      isInvalid={error !== undefined}
    >
      <FieldLabel label={label} hideLabel={hideLabel} isRequired={isRequired} />
      <div className={field.frame} data-shows-focus>
        <Input
          className={field.input}
          placeholder={placeholder}
          // What is typed far enough to fit one alone is that one, without a way to the list. Before React Aria hears of the
          // key, which would take the text back first.
          onKeyDownCapture={(event) => {
            const [only, ...others] = matches;
            if (!looking || !only || others.length > 0) return;
            if (event.key !== "Enter" && event.key !== "Tab") return;
            if (event.key === "Enter") event.preventDefault();
            event.stopPropagation();
            setTyped(null);
            onChange(only.id);
          }}
          // React Aria leaves clearing to whoever holds both the text and the choice.
          onChange={(event) => {
            if (event.target.value === "" && value !== null) onChange(null);
          }}
        />
        <Button className={field.side}>
          <ChevronsUpDown aria-hidden="true" />
        </Button>
      </div>
      <FieldHelp {...(description && { description })} error={error} />
      <Popover className={css.popover} offset={4}>
        <ListBox
          className={css.list}
          renderEmptyState={() => <div className={css.note}>{partMessages.noMatch}</div>}
        >
          {(choice: Choice<Id>) => <ChoiceItem choice={choice} />}
        </ListBox>
        {matches.length > shownAtMost && (
          <div className={css.note}>{partMessages.firstMatches(shownAtMost)}</div>
        )}
      </Popover>
    </AriaComboBox>
  );
}
