import type { LifeCycleStage } from "../../bindings";
import type { Choice } from "../../components/Choice";
import { ComboBox } from "../../components/ComboBox";
import { DateField } from "../../components/DateField";
import { Select } from "../../components/Select";
import { TextField } from "../../components/TextField";
import { peopleMessages as words } from "../../messages/people";
import type { AppError } from "../../platform";
import css from "./People.module.css";
import { marketChoices, usePersonChoices } from "./person_choices";
import type { PersonValues } from "./person_fields";

interface PersonFieldsProps {
  values: PersonValues;
  onChange: (values: PersonValues) => void;
  error: AppError | null;
  /** Whose form it is: nobody is their own manager. */
  person?: string;
}

/** The fields that an error can name; the form shows it there. */
export const personFields: readonly string[] = [
  "name",
  "title",
  "manager",
  "area",
  "market",
  "email",
  "number",
  "stage",
  "role_start",
];

const notSaid = "not said";
const stages: Choice<LifeCycleStage | typeof notSaid>[] = [
  { id: notSaid, label: words.noStage },
  ...(["new", "growth", "mature", "decline"] as const).map((id) => ({
    id,
    label: words.stageOf(id),
  })),
];

export function PersonFields({ values, onChange, error, person }: PersonFieldsProps) {
  const managers = usePersonChoices(person);
  const set = (change: Partial<PersonValues>) => onChange({ ...values, ...change });
  const errorAt = (field: keyof PersonValues) =>
    error?.field === field ? error.message : undefined;

  return (
    <div className={css.fields}>
      <TextField
        label={words.name}
        value={values.name}
        onChange={(name) => set({ name })}
        error={errorAt("name")}
        isRequired
        autoFocus
      />
      <TextField
        label={words.jobTitle}
        value={values.title}
        onChange={(title) => set({ title })}
        error={errorAt("title")}
      />
      <ComboBox
        label={words.manager}
        placeholder={words.noManager}
        choices={managers}
        value={values.manager}
        onChange={(manager) => set({ manager })}
        error={errorAt("manager")}
      />
      <TextField
        label={words.area}
        value={values.area}
        onChange={(area) => set({ area })}
        error={errorAt("area")}
      />
      <Select
        label={words.market}
        choices={marketChoices}
        value={values.market}
        onChange={(market) => set({ market })}
        error={errorAt("market")}
      />
      <DateField
        label={words.roleStart}
        value={values.role_start}
        onChange={(role_start) => set({ role_start })}
        error={errorAt("role_start")}
      />
      <TextField
        label={words.email}
        type="email"
        value={values.email}
        onChange={(email) => set({ email })}
        error={errorAt("email")}
      />
      <TextField
        label={words.number}
        value={values.number}
        onChange={(number) => set({ number })}
        error={errorAt("number")}
      />
      <Select
        label={words.stage}
        choices={stages}
        value={values.stage ?? notSaid}
        onChange={(stage) => set({ stage: stage === notSaid ? null : stage })}
        error={errorAt("stage")}
      />
    </div>
  );
}
