import type { ScaleStep } from "../bindings";
import { StepPicker } from "./StepPicker";
import { stepOf } from "./scale_step";

interface ScalePickerProps {
  label: string;
  /** The steps of the workspace's scale, least free first. */
  steps: readonly ScaleStep[];
  /** A level of the seven. */
  value: number | null;
  onChange: (level: number | null) => void;
  isRequired?: boolean;
  isDisabled?: boolean;
  autoFocus?: boolean;
}

/** Who decides, on the scale of the workspace: by pointing, by arrows, or by typing the number of a step. */
export function ScalePicker({ label, steps, value, onChange, ...props }: ScalePickerProps) {
  return (
    <StepPicker
      {...props}
      label={label}
      steps={steps.map(({ number, word }) => ({ value: number, word }))}
      value={stepOf(steps, value)?.number ?? null}
      onChange={(chosen) => onChange(steps.find(({ number }) => number === chosen)?.value ?? null)}
    />
  );
}
