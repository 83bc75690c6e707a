import type { PersonId, PersonRef } from "../../bindings";
import { ComboBox } from "../../components/ComboBox";
import { DateField } from "../../components/DateField";
import { Toggle } from "../../components/Toggle";
import { delegationMessages as words } from "../../messages/delegation";
import css from "./DelegationScreen.module.css";

interface MatrixFiltersProps {
  leads: readonly PersonRef[];
  lead: PersonId | null;
  onLead: (lead: PersonId | null) => void;
  gaps: boolean;
  onGaps: (only: boolean) => void;
  overdue: boolean;
  onOverdue: (only: boolean) => void;
  /** The day shown. */
  day: string | null;
  onDay: (day: string | null) => void;
}

export function MatrixFilters(props: MatrixFiltersProps) {
  return (
    <div className={css.filters}>
      <div className={css.lead}>
        <ComboBox
          label={words.lead}
          hideLabel
          placeholder={words.everyone}
          choices={props.leads.map(({ id, name }) => ({ id, label: name }))}
          value={props.lead}
          onChange={props.onLead}
        />
      </div>
      <Toggle isSelected={props.gaps} onChange={props.onGaps}>
        {words.onlyGaps}
      </Toggle>
      <Toggle isSelected={props.overdue} onChange={props.onOverdue}>
        {words.onlyOverdue}
      </Toggle>
      <DateField label={words.asOf} hideLabel value={props.day} onChange={props.onDay} />
    </div>
  );
}
