import type { PersonId, PersonRef, Reach } from "../../bindings";
import { ComboBox } from "../../components/ComboBox";
import { DateField } from "../../components/DateField";
import { SegmentedControl } from "../../components/SegmentedControl";
import { Select } from "../../components/Select";
import { coverageMessages } from "../../messages/coverage";
import css from "./Coverage.module.css";

const words = coverageMessages.filters;
const every = "";

export interface Scope {
  lead: PersonId | null;
  reach: Reach;
  category: string | null;
}

interface CoverageFiltersProps {
  scope: Scope;
  onScope: (scope: Scope) => void;
  leads: readonly PersonRef[];
  categories: readonly string[];
  day: string | null;
  onDay: (day: string | null) => void;
}

export function CoverageFilters(props: CoverageFiltersProps) {
  const { scope, onScope, leads, categories, day, onDay } = props;
  return (
    <div className={css.filters}>
      <div className={css.lead}>
        <ComboBox
          label={words.lead}
          hideLabel
          placeholder={words.everyone}
          choices={leads.map(({ id, name }) => ({ id, label: name }))}
          value={scope.lead}
          onChange={(lead) => onScope({ ...scope, lead })}
        />
      </div>
      {scope.lead !== null && (
        <SegmentedControl
          label={words.reach}
          choices={[
            { id: "tree", label: words.reaches.tree },
            { id: "direct", label: words.reaches.direct },
          ]}
          value={scope.reach}
          onChange={(reach) => onScope({ ...scope, reach })}
        />
      )}
      <div className={css.category}>
        <Select
          label={words.category}
          hideLabel
          choices={[
            { id: every, label: words.all },
            ...categories.map((name) => ({ id: name, label: name })),
          ]}
          value={scope.category ?? every}
          onChange={(category) => onScope({ ...scope, category: category || null })}
        />
      </div>
      <DateField label={words.asOf} hideLabel value={day} onChange={onDay} />
    </div>
  );
}
