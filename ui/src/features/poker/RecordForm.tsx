import { type FormEvent, useState } from "react";
import type { OpenTable_Serialize as OpenTable, PokerRecord_Deserialize } from "../../bindings";
import { Button } from "../../components/Button";
import { Callout } from "../../components/Callout";
import { Checkbox } from "../../components/Checkbox";
import { DateField } from "../../components/DateField";
import { ErrorBanner } from "../../components/ErrorBanner";
import { ScalePicker } from "../../components/ScalePicker";
import { Section } from "../../components/Section";
import { submitByKey } from "../../components/submit_by_key";
import { TextArea } from "../../components/TextArea";
import { pokerMessages as words } from "../../messages/poker";
import type { AppError } from "../../platform";
import type { Game } from "./game";
import css from "./Poker.module.css";

export interface Outcome extends Omit<PokerRecord_Deserialize, "area" | "cards"> {
  agreed: number | null;
}

interface RecordFormProps {
  game: Game;
  table: OpenTable;
  isRunning: boolean;
  error: AppError | null;
  skipLabel: string;
  onRecord: (outcome: Outcome) => void;
  onAgain: () => void;
  onSkip: () => void;
}

/** What the talk came to: a level for those who played, or everything as it was. */
export function RecordForm(props: RecordFormProps) {
  const { game, table, isRunning, error, skipLabel, onRecord, onAgain, onSkip } = props;
  const isAlike = table.spread.steps === 0;
  const [agreed, setAgreed] = useState<number | null>(isAlike ? table.spread.highest : null);
  const [staysFor, setStaysFor] = useState<string[]>([]);
  const [note, setNote] = useState("");
  const [review, setReview] = useState<string | null>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onRecord({ agreed, stays_for: agreed === null ? [] : staysFor, note, review, on: null });
  };
  return (
    <Section title={words.agreement} look="card">
      <form className={css.record} onSubmit={submit} onKeyDownCapture={submitByKey} noValidate>
        <div className={css.field}>
          <span className={css.label} aria-hidden="true">
            {words.agreed}
          </span>
          <ScalePicker
            label={words.agreed}
            steps={table.steps}
            value={agreed}
            onChange={setAgreed}
          />
          <span className={css.quiet}>{agreed === null ? words.stays : words.changes}</span>
        </div>
        {game.pms.length > 1 && agreed !== null && (
          <fieldset className={css.forWhom}>
            <legend className={css.label}>{words.forWhom}</legend>
            {game.pms.map(({ id, name }) => (
              <Checkbox
                key={id}
                isSelected={!staysFor.includes(id)}
                onChange={(holds) =>
                  setStaysFor(holds ? staysFor.filter((other) => other !== id) : [...staysFor, id])
                }
              >
                {name}
              </Checkbox>
            ))}
          </fieldset>
        )}
        <WhileAhead table={table} agreed={agreed} staysFor={staysFor} />
        <TextArea
          label={words.note}
          placeholder={words.notePlaceholder}
          value={note}
          onChange={setNote}
          rows={2}
          error={error?.field === "note" ? error.message : undefined}
        />
        <div className={css.review}>
          <DateField label={words.review} value={review} onChange={setReview} />
          {review !== null && (
            <Button size="s" variant="quiet" onPress={() => setReview(null)}>
              {words.clearReview}
            </Button>
          )}
        </div>
        {error && error.field !== "note" && <ErrorBanner error={error} />}
        <div className={css.buttons}>
          <Button onPress={onSkip}>{skipLabel}</Button>
          <Button onPress={onAgain}>{words.again}</Button>
          <Button type="submit" variant="primary" isPending={isRunning}>
            {words.record}
          </Button>
        </div>
      </form>
    </Section>
  );
}

/** What recording does to what holds for a while, before it is done. */
function WhileAhead({
  table,
  agreed,
  staysFor,
}: {
  table: OpenTable;
  agreed: number | null;
  staysFor: readonly string[];
}) {
  const told = table.cards.flatMap(({ person, ahead }) => {
    if (!person) return [];
    const level = staysFor.includes(person.id) ? null : agreed;
    const found = ahead.find((one) => one.level === level);
    return found ? [{ person, ...found }] : [];
  });
  if (told.length === 0) return null;
  return (
    <Callout tone={told.some(({ ends }) => ends) ? "warn" : "neutral"} title={words.aheadTitle}>
      <ul className={css.ahead}>
        {told.map(({ person, words: sentence }) => (
          <li key={person.id}>
            <strong>{words.named(person.name)}</strong> {sentence}
          </li>
        ))}
      </ul>
    </Callout>
  );
}
