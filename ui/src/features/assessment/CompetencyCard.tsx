import { useState } from "react";
import { Label, Radio, RadioGroup } from "react-aria-components";
import type {
  Competency_Serialize,
  EvidenceLine,
  Expectation_Serialize,
  Gap_Serialize,
  LevelRef,
  PersonRef,
  RatingDraft,
  ScaleWord,
} from "../../bindings";
import { Button } from "../../components/Button";
import { TextArea } from "../../components/TextArea";
import { assessmentMessages as words } from "../../messages/assessment";
import { formatDay } from "../../messages/format";
import css from "./CompetencyCard.module.css";
import { EvidenceFor } from "./EvidenceFor";
import { ExpectationText } from "./ExpectationText";
import { GapLine } from "./GapLine";
import { useEdited } from "./useEdited";

interface CompetencyCardProps {
  person: PersonRef;
  competency: Competency_Serialize;
  scale: readonly ScaleWord[];
  own: LevelRef | null;
  next: LevelRef | null;
  expectation: Expectation_Serialize | undefined;
  ownGap: Gap_Serialize | undefined;
  nextGap: Gap_Serialize | undefined;
  /** What counts now and the evidence for it are shown; not while somebody else rates. */
  showsGaps: boolean;
  evidence: readonly EvidenceLine[];
  rating: RatingDraft | undefined;
  /** Resolves to true when it was kept. */
  onRate: (rating: RatingDraft) => Promise<boolean>;
  onClear: () => Promise<boolean>;
}

/** One competency: what the level expects, the rating in words, and a note. */
export function CompetencyCard(props: CompetencyCardProps) {
  const { person, competency, scale, own, next, expectation, ownGap, nextGap } = props;
  const { showsGaps, evidence, rating, onRate, onClear } = props;
  const value = useEdited<number | null>(rating?.value ?? null);
  const note = useEdited(rating?.note ?? "");
  const [isNoting, setNoting] = useState(false);
  // Without a rating in this draft the gaps are those of the one before, and say so.
  const earlier = value.value === null ? (ownGap?.current ?? nextGap?.current ?? null) : null;
  const wordOf = (step: number) => scale.find((one) => one.value === step)?.word ?? "";

  const rate = async (chosen: number) => {
    value.send(chosen);
    note.send(note.value);
    if (!(await onRate({ competency: competency.code, value: chosen, note: note.value }))) {
      value.revert();
    }
  };
  const clear = async () => {
    value.send(null);
    if (!(await onClear())) value.revert();
  };
  const keepNote = () => {
    if (value.value === null || note.value === (rating?.note ?? "")) return;
    note.send(note.value);
    // A refused note stays in the field, to be copied or tried again.
    void onRate({ competency: competency.code, value: value.value, note: note.value });
  };

  return (
    <article className={css.card}>
      <header className={css.head}>
        <h3>{competency.name}</h3>
        {competency.description && <p className={css.about}>{competency.description}</p>}
      </header>
      {own && <ExpectationText level={own} expectation={expectation} scale={scale} />}
      <RadioGroup
        className={css.rating}
        orientation="horizontal"
        value={value.value === null ? null : String(value.value)}
        onChange={(chosen) => void rate(Number(chosen))}
      >
        <Label className={css.hidden}>{words.rating(competency.name)}</Label>
        {scale.map((step) => (
          <Radio key={step.value} value={String(step.value)} className={css.step}>
            {words.choice(step.value, step.word)}
          </Radio>
        ))}
      </RadioGroup>
      <div className={css.foot} data-earlier={earlier !== null || undefined}>
        {earlier !== null && <p className={css.gap}>{words.lastRated(earlier, wordOf(earlier))}</p>}
        {showsGaps && <GapLine gap={ownGap} level={own} />}
        {showsGaps && <GapLine gap={nextGap} level={next} />}
        <div className={css.does}>
          {showsGaps && <EvidenceFor person={person} competency={competency} />}
          {!isNoting && note.value === "" && (
            <Button
              size="s"
              variant="quiet"
              aria-label={words.addNoteOn(competency.name)}
              onPress={() => setNoting(true)}
            >
              {words.addNote}
            </Button>
          )}
          {value.value !== null && (
            <Button
              size="s"
              variant="quiet"
              aria-label={words.takeBackOf(competency.name)}
              onPress={() => void clear()}
            >
              {words.takeBack}
            </Button>
          )}
        </div>
      </div>
      {showsGaps && evidence.length > 0 && (
        <details className={css.folded}>
          <summary>{words.evidence(evidence.length)}</summary>
          <ul className={css.evidence}>
            {evidence.map((one) => (
              <li key={one.id}>
                <strong>{formatDay(one.on)}</strong> {one.text}
              </li>
            ))}
          </ul>
        </details>
      )}
      {(isNoting || note.value !== "") && (
        <TextArea
          label={words.noteOf(competency.name)}
          description={value.value === null ? words.noteNeedsRating(words.private) : words.private}
          value={note.value}
          onChange={note.edit}
          onBlur={keepNote}
          rows={2}
          autoFocus={isNoting}
        />
      )}
    </article>
  );
}
