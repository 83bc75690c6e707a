import { ToggleButton, ToggleButtonGroup } from "react-aria-components";
import css from "./SegmentedControl.module.css";

interface SegmentedControlProps<Id extends string> {
  label: string;
  choices: readonly { id: Id; label: string }[];
  value: Id;
  onChange: (value: Id) => void;
}

/** Two to five views of the same thing; exactly one holds. */
export function SegmentedControl<Id extends string>({
  label,
  choices,
  value,
  onChange,
}: SegmentedControlProps<Id>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={css.group}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const [next] = keys;
        if (next !== undefined) onChange(next as Id);
      }}
    >
      {choices.map((choice) => (
        <ToggleButton key={choice.id} id={choice.id} className={css.segment}>
          {choice.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
