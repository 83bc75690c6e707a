import type { PersonRef } from "../../bindings";
import { Button } from "../../components/Button";
import { ComboBox } from "../../components/ComboBox";
import { Select } from "../../components/Select";
import { Toggle } from "../../components/Toggle";
import { delegationMessages as words } from "../../messages/delegation";
import css from "./DelegationScreen.module.css";
import type { MatrixView, Only } from "./matrix_view";

interface MatrixFiltersProps {
  view: MatrixView;
  onChange: (change: Partial<MatrixView>) => void;
  onClear: () => void;
  leads: readonly PersonRef[];
  categories: readonly string[];
  /** On the board: who is shown alone. */
  people: readonly PersonRef[];
}

const all = "";
const onlyWords: readonly [Only, string][] = [
  ["gaps", words.onlyGaps],
  ["open", words.onlyOpen],
  ["overdue", words.onlyOverdue],
  ["forAWhile", words.onlyForAWhile],
  ["differing", words.onlyDiffering],
];

/** What of the matrix is shown; all of it together. */
export function MatrixFilters({
  view,
  onChange,
  onClear,
  leads,
  categories,
  people,
}: MatrixFiltersProps) {
  const isNarrowed =
    view.lead !== null || view.category !== null || view.only.length > 0 || view.person !== null;
  return (
    <div className={css.filters}>
      <div className={css.lead}>
        <ComboBox
          label={words.lead}
          hideLabel
          placeholder={words.everyone}
          choices={leads.map(({ id, name }) => ({ id, label: name }))}
          value={view.lead}
          onChange={(lead) => onChange({ lead, sorted: null, person: null })}
        />
      </div>
      {view.look === "board" && (
        <div className={css.lead}>
          <ComboBox
            label={words.person}
            hideLabel
            placeholder={words.person}
            choices={people.map(({ id, name }) => ({ id, label: name }))}
            value={view.person}
            onChange={(person) => onChange({ person })}
          />
        </div>
      )}
      {categories.length > 1 && (
        <div className={css.lead}>
          <Select
            label={words.category}
            hideLabel
            choices={[
              { id: all, label: words.allCategories },
              ...categories.map((category) => ({ id: category, label: category })),
            ]}
            value={view.category ?? all}
            onChange={(category) => onChange({ category: category === all ? null : category })}
          />
        </div>
      )}
      <fieldset className={css.only}>
        <legend className={css.spoken}>{words.only}</legend>
        <span className={css.onlyWord} aria-hidden="true">
          {words.only}
        </span>
        {onlyWords.map(([one, label]) => (
          <Toggle
            key={one}
            isSelected={view.only.includes(one)}
            onChange={(isOn) =>
              onChange({
                only: isOn ? [...view.only, one] : view.only.filter((other) => other !== one),
              })
            }
          >
            {label}
          </Toggle>
        ))}
      </fieldset>
      {isNarrowed && (
        <Button variant="quiet" size="s" onPress={onClear} aria-label={words.clearFilters}>
          {words.clear}
        </Button>
      )}
    </div>
  );
}
