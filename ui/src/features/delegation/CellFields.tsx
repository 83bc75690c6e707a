import type { CellPage_Serialize } from "../../bindings";
import { Button } from "../../components/Button";
import { DateField } from "../../components/DateField";
import { Select } from "../../components/Select";
import { stepOf } from "../../components/scale_step";
import { TagField } from "../../components/TagField";
import { TextArea } from "../../components/TextArea";
import { cellMessages as words } from "../../messages/delegation_cell";
import { useRead } from "../../queries";
import css from "./CellPanel.module.css";
import type { CellForm } from "./cell_form";
import { choiceOf, stepChoices } from "./cell_steps";
import { LimitFields } from "./LimitFields";

const nothing = "0";

interface CellFieldsProps {
  page: CellPage_Serialize;
  form: CellForm;
  onChange: (change: Partial<CellForm>) => void;
  isReadOnly: boolean;
  isTried: boolean;
  errorOf: (field: string) => string | undefined;
}

/** What two people agree on about a decision. */
export function CellFields({
  page,
  form,
  onChange,
  isReadOnly,
  isTried,
  errorOf,
}: CellFieldsProps) {
  const roster = useRead("rosterList", [null]);
  const names = (roster.data?.people ?? [])
    .filter(({ status, id }) => status === "active" && id !== page.person.id)
    .map(({ name }) => name);
  const choices = stepChoices(page.steps);
  const meaning = stepOf(page.steps, form.level)?.meaning;
  return (
    <>
      <Select
        label={words.level}
        choices={choices}
        value={choiceOf(page.steps, form.level)}
        onChange={(value) => onChange({ level: Number(value) })}
        isDisabled={isReadOnly}
        error={
          (isTried && form.level === null ? words.levelMissing : undefined) ?? errorOf("level")
        }
        {...(meaning && { description: meaning })}
      />
      <div className={css.pair}>
        <Select
          label={words.wanted}
          choices={[{ id: nothing, label: words.nothingWanted }, ...choices]}
          value={choiceOf(page.steps, form.wanted) ?? nothing}
          onChange={(value) =>
            onChange(
              value === nothing ? { wanted: null, wantedBy: null } : { wanted: Number(value) },
            )
          }
          isDisabled={isReadOnly}
          error={errorOf("wanted")}
        />
        {form.wanted !== null && (
          <DateField
            label={words.wantedBy}
            value={form.wantedBy}
            onChange={(wantedBy) => onChange({ wantedBy })}
            isDisabled={isReadOnly}
            error={errorOf("wanted_by")}
          />
        )}
      </div>
      <LimitFields
        form={form}
        onChange={onChange}
        isReadOnly={isReadOnly}
        errorOf={errorOf}
        help={words.limitHelp}
      />
      <TagField
        label={words.consult}
        description={words.consultHelp}
        tags={form.consult}
        onChange={(consult) => onChange({ consult })}
        suggestions={names}
        isDisabled={isReadOnly}
        error={errorOf("consult")}
      />
      <TagField
        label={words.inform}
        description={words.informHelp}
        tags={form.inform}
        onChange={(inform) => onChange({ inform })}
        suggestions={names}
        isDisabled={isReadOnly}
        error={errorOf("inform")}
      />
      <TextArea
        label={words.commitment}
        description={words.commitmentHelp}
        value={form.commitment}
        onChange={(commitment) => onChange({ commitment })}
        rows={2}
        isDisabled={isReadOnly}
        error={errorOf("commitment")}
      />
      <div className={css.withButton}>
        <DateField
          label={words.review}
          value={form.review}
          onChange={(review) => onChange({ review })}
          isDisabled={isReadOnly}
          error={errorOf("review")}
        />
        {form.review !== null && !isReadOnly && (
          <Button variant="quiet" size="s" onPress={() => onChange({ review: null })}>
            {words.clear}
          </Button>
        )}
      </div>
      {!isReadOnly && (
        <>
          <TextArea
            label={words.reason}
            description={words.reasonHelp}
            value={form.reason}
            onChange={(reason) => onChange({ reason })}
            rows={2}
            error={errorOf("reason")}
          />
          <DateField
            label={words.since}
            description={words.sinceHelp}
            value={form.since}
            onChange={(since) => onChange({ since })}
            error={errorOf("on")}
          />
        </>
      )}
    </>
  );
}
