import { X } from "lucide-react";
import type { KeyboardEvent } from "react";
import { Radio, RadioGroup } from "react-aria-components";
import { partMessages as words } from "../messages/parts";
import { IconButton } from "./IconButton";
import css from "./StepPicker.module.css";

interface StepPickerProps {
  label: string;
  /** From the lowest up; the number shown and typed is the value where there is no other. */
  steps: readonly { value: number; word: string; number?: number }[];
  value: number | null;
  /** Null takes the step out. */
  onChange: (value: number | null) => void;
  /** Once chosen, another step can be, but not none. */
  isRequired?: boolean;
  isDisabled?: boolean;
  autoFocus?: boolean;
}

const numberOf = ({ number, value }: { number?: number; value: number }) => number ?? value;

/** A step of a scale: by pointing, by arrows, or by typing its number. Its word stands beside it. */
export function StepPicker({
  label,
  steps,
  value,
  onChange,
  isRequired = false,
  isDisabled = false,
  autoFocus = false,
}: StepPickerProps) {
  const chosen = steps.find((step) => step.value === value);
  const press = (event: KeyboardEvent) => {
    if (isDisabled || event.ctrlKey || event.metaKey || event.altKey) return;
    const typed = steps.find((step) => String(numberOf(step)) === event.key);
    if (typed) onChange(typed.value);
    else if (!isRequired && ["Delete", "Backspace"].includes(event.key)) onChange(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    // What takes the focus inside is out of sight, and the web view would not scroll to it.
    // biome-ignore lint/a11y/noStaticElementInteractions: the radios inside take the keys, they come up here
    <div
      className={css.picker}
      onKeyDownCapture={press}
      onFocus={({ currentTarget }) => currentTarget.scrollIntoView({ block: "nearest" })}
    >
      <RadioGroup
        className={css.steps}
        aria-label={label}
        isDisabled={isDisabled}
        orientation="horizontal"
        value={value === null ? null : String(value)}
        onChange={(next) => onChange(Number(next))}
      >
        {steps.map((step, at) => (
          <Radio
            key={step.value}
            value={String(step.value)}
            className={css.step}
            autoFocus={autoFocus && (chosen ? step === chosen : at === 0)}
            aria-label={`${numberOf(step)} ${step.word}`}
            data-below={(value !== null && step.value < value) || undefined}
          >
            {numberOf(step)}
          </Radio>
        ))}
      </RadioGroup>
      <span className={css.word} data-empty={!chosen || undefined}>
        {chosen?.word ?? words.noStep}
      </span>
      {chosen && !isRequired && !isDisabled && (
        <IconButton
          label={words.clearStep(label)}
          icon={<X aria-hidden="true" />}
          tone="danger"
          onPress={() => onChange(null)}
        />
      )}
    </div>
  );
}
