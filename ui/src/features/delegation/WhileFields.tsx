import type { ScaleStep } from "../../bindings";
import { DateField } from "../../components/DateField";
import { Select } from "../../components/Select";
import { TextArea } from "../../components/TextArea";
import { cellMessages as words } from "../../messages/delegation_cell";
import { choiceOf, stepChoices } from "./cell_steps";

/** What is to hold for a while, as it is typed. */
export interface WhileForm {
  level: number | null;
  until: string | null;
  reason: string;
}

interface WhileFieldsProps {
  form: WhileForm;
  onChange: (change: Partial<WhileForm>) => void;
  steps: readonly ScaleStep[];
  errorOf: (field: string) => string | undefined;
}

export function WhileFields({ form, onChange, steps, errorOf }: WhileFieldsProps) {
  return (
    <>
      <Select
        label={words.levelThen}
        choices={stepChoices(steps)}
        value={choiceOf(steps, form.level)}
        onChange={(value) => onChange({ level: Number(value) })}
        error={errorOf("level")}
      />
      <DateField
        label={words.lastDay}
        description={words.untilHelp}
        value={form.until}
        onChange={(until) => onChange({ until })}
        error={errorOf("until")}
      />
      <TextArea
        label={words.why}
        description={words.whyHelp}
        value={form.reason}
        onChange={(reason) => onChange({ reason })}
        rows={2}
        autoFocus
        error={errorOf("reason")}
      />
    </>
  );
}

/** The step next to what is agreed: one less free to pull back, one freer to hand over. */
export function nextTo(
  steps: readonly ScaleStep[],
  agreed: number | null,
  way: -1 | 1,
): number | null {
  const at = steps.findIndex(({ reads }) => agreed !== null && reads.includes(agreed));
  return (steps[at + way] ?? steps[at - way])?.value ?? null;
}
