import { ChevronsUpDown } from "lucide-react";
import { Select as AriaSelect, Button, ListBox, Popover, SelectValue } from "react-aria-components";
import { type Choice, ChoiceItem } from "./Choice";
import field from "./Field.module.css";
import { FieldHelp, FieldLabel, type FieldProps } from "./FieldText";
import css from "./List.module.css";

interface SelectProps<Id extends string> extends FieldProps {
  choices: readonly Choice<Id>[];
  /** Null while nothing is chosen. */
  value: Id | null;
  onChange: (value: Id) => void;
  placeholder?: string;
  isDisabled?: boolean;
}

/** For up to some thirty choices; for more, or for people, take the ComboBox. */
export function Select<Id extends string>({
  label,
  hideLabel = false,
  of,
  description,
  error,
  isRequired = false,
  choices,
  value,
  onChange,
  placeholder = "–",
  isDisabled = false,
}: SelectProps<Id>) {
  return (
    <AriaSelect
      className={field.field}
      value={value}
      onChange={(next) => onChange(next as Id)}
      isDisabled={isDisabled}
      isRequired={isRequired}
      validationBehavior="aria"
      isInvalid={error !== undefined}
      placeholder={placeholder}
    >
      <FieldLabel label={label} hideLabel={hideLabel} of={of} isRequired={isRequired} />
      <div className={field.frame} data-shows-focus>
        <Button className={css.trigger}>
          <SelectValue className={css.value}>
            {({ isPlaceholder, selectedText }) => (isPlaceholder ? placeholder : selectedText)}
          </SelectValue>
          <ChevronsUpDown aria-hidden="true" />
        </Button>
      </div>
      <FieldHelp {...(description && { description })} error={error} />
      <Popover className={css.popover} offset={4}>
        <ListBox className={css.list} items={choices}>
          {(choice) => <ChoiceItem choice={choice} />}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
