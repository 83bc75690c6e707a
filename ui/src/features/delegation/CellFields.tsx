import type { CellPage_Serialize } from "../../bindings";
import { Button } from "../../components/Button";
import { Callout } from "../../components/Callout";
import { DateField } from "../../components/DateField";
import { Fold } from "../../components/Fold";
import { LimitFields } from "../../components/LimitFields";
import { areNumbers } from "../../components/limit_form";
import { ScalePicker } from "../../components/ScalePicker";
import { stepOf } from "../../components/scale_step";
import { TagField } from "../../components/TagField";
import { TextArea } from "../../components/TextArea";
import { cellMessages as words } from "../../messages/delegation_cell";
import { formatDay } from "../../messages/format";
import { useRead } from "../../queries";
import css from "./CellPanel.module.css";
import type { CellForm } from "./cell_form";

const limitFields = ["amount", "currency", "customers", "limit"];
const aroundFields = ["consult", "inform", "commitment"];

interface CellFieldsProps {
  page: CellPage_Serialize;
  form: CellForm;
  onChange: (change: Partial<CellForm>) => void;
  isReadOnly: boolean;
  isTried: boolean;
  /** The level begins with the focus, so that a number changes it at once. */
  takesFocus: boolean;
  errorOf: (field: string) => string | undefined;
}

/** What two people agree on about a decision. */
export function CellFields({
  page,
  form,
  onChange,
  isReadOnly,
  isTried,
  takesFocus,
  errorOf,
}: CellFieldsProps) {
  const roster = useRead("rosterList", [null]);
  const names = (roster.data?.people ?? [])
    .filter(({ status, id }) => status === "active" && id !== page.person.id)
    .map(({ name }) => name);
  const meaning = stepOf(page.steps, form.level)?.meaning;
  const dated = useRead("delegationCell", [page.person.id, page.area.code, form.since], {
    enabled: form.since !== null,
  });
  const ahead = form.since === null ? page.ahead : (dated.data?.ahead ?? []);
  const ending = ahead.find(({ level, ends }) => ends && level === form.level);
  const isMissing = isTried && form.level === null;
  const levelError = (isMissing ? words.levelMissing : undefined) ?? errorOf("level");
  return (
    <>
      <div className={css.step}>
        <span className={css.label} aria-hidden="true">
          {words.level}
        </span>
        <ScalePicker
          label={words.level}
          steps={page.steps}
          value={form.level}
          onChange={(level) => onChange({ level })}
          isRequired
          isDisabled={isReadOnly}
          autoFocus={takesFocus}
        />
        {levelError ? (
          <p role="alert" className={css.wrong}>
            {levelError}
          </p>
        ) : (
          meaning && <p className={css.help}>{meaning}</p>
        )}
        {ending && !isReadOnly && (
          <Callout tone="warn" title={words.ending}>
            {ending.words}
          </Callout>
        )}
      </div>
      <div className={css.step}>
        <span className={css.label} aria-hidden="true">
          {words.wanted}
        </span>
        <ScalePicker
          label={words.wanted}
          steps={page.steps}
          value={form.wanted}
          onChange={(wanted) => onChange({ wanted, ...(wanted === null && { wantedBy: null }) })}
          isDisabled={isReadOnly}
        />
        {errorOf("wanted") && (
          <p role="alert" className={css.wrong}>
            {errorOf("wanted")}
          </p>
        )}
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
      {!isReadOnly && (
        <TextArea
          label={words.reason}
          description={words.reasonHelp}
          value={form.reason}
          onChange={(reason) => onChange({ reason })}
          rows={2}
          error={errorOf("reason")}
        />
      )}
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
      <div>
        <Fold
          title={words.limits}
          sum={page.cell.limit ?? words.noLimits}
          isForced={!areNumbers(form) || limitFields.some((field) => errorOf(field))}
        >
          <LimitFields
            form={form}
            onChange={onChange}
            isReadOnly={isReadOnly}
            errorOf={errorOf}
            help={words.limitHelp}
          />
        </Fold>
        <Fold
          title={words.around}
          sum={words.aroundSum(form.consult, form.inform, form.commitment.trim() !== "")}
          isForced={aroundFields.some((field) => errorOf(field))}
        >
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
        </Fold>
        {!isReadOnly && (
          <Fold
            title={words.earlier}
            sum={form.since === null ? words.fromToday : formatDay(form.since)}
            isForced={errorOf("on") !== undefined}
          >
            <DateField
              label={words.holdsSince}
              description={words.sinceHelp}
              value={form.since}
              onChange={(since) => onChange({ since })}
              error={errorOf("on")}
            />
          </Fold>
        )}
      </div>
    </>
  );
}
