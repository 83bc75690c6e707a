import { type FormEvent, useState } from "react";
import type { DelegationDraft_Deserialize, Keep, LadderPage_Serialize } from "../../bindings";
import { Button } from "../../components/Button";
import { DateField } from "../../components/DateField";
import { ErrorBanner } from "../../components/ErrorBanner";
import { Select } from "../../components/Select";
import { Sheet } from "../../components/Sheet";
import { submitByKey } from "../../components/submit_by_key";
import { TextArea } from "../../components/TextArea";
import { delegationMessages } from "../../messages/delegation";
import type { AppError } from "../../platform";
import { CellHistory } from "./CellHistory";
import css from "./CellPanel.module.css";
import { type ChosenCell, draftOf } from "./chosen_cells";

interface CellPanelProps {
  chosen: ChosenCell;
  scale: LadderPage_Serialize["delegation_levels"];
  isReadOnly: boolean;
  isSaving: boolean;
  error: AppError | null;
  onSave: (drafts: DelegationDraft_Deserialize[]) => void;
  onClose: () => void;
}

const words = delegationMessages.panel;
const nothing = "0";

function kept<T>(value: T | null): Keep<T> {
  return value === null ? { do: "clear" } : { do: "set", value };
}

/** Everything about one cell: what holds, why, and how it came here. */
export function CellPanel(props: CellPanelProps) {
  const { chosen, scale, isReadOnly, isSaving, error, onSave, onClose } = props;
  const { row, area, cell } = chosen;
  const [level, setLevel] = useState(cell.level);
  const [wanted, setWanted] = useState(cell.wanted);
  const [limit, setLimit] = useState(cell.limit ?? "");
  const [reason, setReason] = useState("");
  const [review, setReview] = useState(cell.review);
  const [since, setSince] = useState<string | null>(null);
  const [isTried, setTried] = useState(false);

  const choices = scale.map(({ value, word, meaning }) => ({
    id: String(value),
    label: words.choice(value, word),
    description: meaning,
  }));
  const meaning = scale.find(({ value }) => value === level)?.meaning;
  const errorOf = (field: string) => (error?.field === field ? error.message : undefined);

  const save = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (level === null) return;
    onSave([
      draftOf(chosen, level, {
        wanted: kept(wanted),
        limit: kept(limit.trim() || null),
        review: kept(review),
        reason: reason.trim() || null,
        on: since,
      }),
    ]);
  };

  return (
    <Sheet title={delegationMessages.here(row.name, area.name)} isOpen onClose={onClose}>
      <p className={css.about}>
        {cell.expected === null
          ? words.expectedNothing
          : words.expected(
              row.level?.name ?? null,
              choices[cell.expected - 1]?.label ?? String(cell.expected),
            )}
      </p>
      {area.description && <p className={css.about}>{area.description}</p>}
      <form className={css.form} onSubmit={save} onKeyDownCapture={submitByKey} noValidate>
        <Select
          label={words.level}
          choices={choices}
          value={level === null ? null : String(level)}
          onChange={(value) => setLevel(Number(value))}
          isDisabled={isReadOnly}
          error={(isTried && level === null ? words.levelMissing : undefined) ?? errorOf("level")}
          {...(meaning && { description: meaning })}
        />
        <Select
          label={words.wanted}
          choices={[{ id: nothing, label: words.nothingWanted }, ...choices]}
          value={wanted === null ? nothing : String(wanted)}
          onChange={(value) => setWanted(value === nothing ? null : Number(value))}
          isDisabled={isReadOnly}
          error={errorOf("wanted")}
        />
        <TextArea
          label={words.limit}
          description={words.limitHelp}
          value={limit}
          onChange={setLimit}
          rows={2}
          isDisabled={isReadOnly}
          error={errorOf("limit")}
        />
        <div className={css.review}>
          <DateField
            label={words.review}
            value={review}
            onChange={setReview}
            isDisabled={isReadOnly}
            error={errorOf("review")}
          />
          {review !== null && !isReadOnly && (
            <Button variant="quiet" size="s" onPress={() => setReview(null)}>
              {words.clearReview}
            </Button>
          )}
        </div>
        {!isReadOnly && (
          <>
            <TextArea
              label={words.reason}
              description={words.reasonHelp}
              value={reason}
              onChange={setReason}
              rows={2}
              error={errorOf("reason")}
            />
            <DateField
              label={words.since}
              description={words.sinceHelp}
              value={since}
              onChange={setSince}
              error={errorOf("on")}
            />
          </>
        )}
        <div className={css.buttons}>
          <Button onPress={onClose}>{isReadOnly ? words.close : words.cancel}</Button>
          {!isReadOnly && (
            <Button type="submit" variant="primary" isPending={isSaving}>
              {words.save}
            </Button>
          )}
        </div>
        {error && <ErrorBanner error={error} />}
      </form>
      <CellHistory person={row.id} area={area.code} scale={scale} />
    </Sheet>
  );
}
