import { RadioGroup as AriaRadioGroup, Radio } from "react-aria-components";
import type { Choice } from "./Choice";
import field from "./Field.module.css";
import { FieldHelp, FieldLabel, type FieldProps } from "./FieldText";
import css from "./RadioGroup.module.css";

interface RadioGroupProps<Id extends string> extends FieldProps {
  choices: readonly Choice<Id>[];
  value: Id | null;
  onChange: (value: Id) => void;
  isDisabled?: boolean;
  /** The chosen one, or else the first, begins with the focus. */
  autoFocus?: boolean;
}

export function RadioGroup<Id extends string>({
  label,
  hideLabel = false,
  description,
  error,
  choices,
  value,
  onChange,
  isDisabled = false,
  isRequired = false,
  autoFocus = false,
}: RadioGroupProps<Id>) {
  return (
    <AriaRadioGroup
      className={field.field}
      value={value}
      onChange={(next) => onChange(next as Id)}
      isDisabled={isDisabled}
      isRequired={isRequired}
      validationBehavior="aria"
      isInvalid={error !== undefined}
    >
      <FieldLabel label={label} hideLabel={hideLabel} isRequired={isRequired} />
      {choices.map((choice) => (
        <Radio
          key={choice.id}
          value={choice.id}
          className={css.radio}
          autoFocus={autoFocus && choice.id === (value ?? choices[0]?.id)}
        >
          <span className={css.dot} aria-hidden="true" />
          <span className={css.text}>
            {choice.label}
            {choice.description && <span className={css.description}>{choice.description}</span>}
          </span>
        </Radio>
      ))}
      <FieldHelp {...(description && { description })} error={error} />
    </AriaRadioGroup>
  );
}
