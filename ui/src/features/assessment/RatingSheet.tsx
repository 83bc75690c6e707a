import type { AssessmentSheet_Serialize, LadderPage_Serialize } from "../../bindings";
import { ErrorBanner } from "../../components/ErrorBanner";
import { Section } from "../../components/Section";
import { TextArea } from "../../components/TextArea";
import { assessmentMessages as words } from "../../messages/assessment";
import css from "./AssessmentScreen.module.css";
import { CompetencyCard } from "./CompetencyCard";
import { DraftBar } from "./DraftBar";
import { useEdited } from "./useEdited";
import { useRating } from "./useRating";

interface RatingSheetProps {
  sheet: AssessmentSheet_Serialize;
  page: LadderPage_Serialize;
  /** The draft was made final or discarded. */
  onEnded: () => void;
}

/** Every competency in its area, then the note on the whole; kept as a draft with each change. */
export function RatingSheet({ sheet, page, onEnded }: RatingSheetProps) {
  const { person, own, next, draft, own_gaps, next_gaps } = sheet;
  const { ladder, proficiencies } = page;
  const rating = useRating(person.id);
  const note = useEdited(draft?.note ?? "");
  const expectations = ladder.levels.find(({ code }) => code === own?.code)?.expectations;

  const keepNote = () => {
    if (note.value === (draft?.note ?? "")) return;
    note.send(note.value);
    void rating.keep({ note: note.value });
  };

  return (
    <>
      <DraftBar
        draft={draft}
        competencies={ladder.competencies.length}
        isRunning={rating.isRunning}
        onFinal={() => rating.keep({ note: note.value, finish: "make_final" })}
        onEnded={onEnded}
      />
      {rating.error && <ErrorBanner error={rating.error} />}
      {ladder.areas.map((area) => (
        <Section key={area.code} title={area.name}>
          {ladder.competencies
            .filter((competency) => competency.area === area.code)
            .map((competency) => (
              <CompetencyCard
                key={competency.code}
                competency={competency}
                scale={proficiencies}
                own={own}
                next={next}
                expectation={expectations?.[competency.code]}
                ownGap={own_gaps.find((gap) => gap.competency === competency.code)}
                nextGap={next_gaps.find((gap) => gap.competency === competency.code)}
                rating={draft?.ratings.find((one) => one.competency === competency.code)}
                onRate={(one) => rating.keep({ ratings: [one] })}
                onClear={() => rating.keep({ cleared: [competency.code] })}
              />
            ))}
        </Section>
      ))}
      <div className={css.note}>
        <TextArea
          label={words.overall}
          description={words.private}
          value={note.value}
          onChange={note.edit}
          onBlur={keepNote}
          rows={4}
        />
      </div>
    </>
  );
}
