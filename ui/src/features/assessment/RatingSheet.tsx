import type { ReactNode } from "react";
import type {
  AssessmentLine,
  CompetencyCode,
  EvidenceLine,
  Gap_Serialize,
  LadderPage_Serialize,
  LevelRef,
  PersonRef,
} from "../../bindings";
import { ErrorBanner } from "../../components/ErrorBanner";
import { Section } from "../../components/Section";
import { TextArea } from "../../components/TextArea";
import { assessmentMessages as words } from "../../messages/assessment";
import { useRead } from "../../queries";
import { everythingAbout } from "../evidence/evidence_search";
import css from "./AssessmentScreen.module.css";
import { CompetencyCard } from "./CompetencyCard";
import { useEdited } from "./useEdited";
import type { useRating } from "./useRating";

interface RatingSheetProps {
  person: PersonRef;
  page: LadderPage_Serialize;
  /** The level rated against, and the one above it. */
  against: LevelRef | null;
  next: LevelRef | null;
  draft: AssessmentLine | null;
  rating: ReturnType<typeof useRating>;
  /** Gaps of what counts now; none while somebody else rates. */
  gaps?: { against: readonly Gap_Serialize[]; next: readonly Gap_Serialize[] };
  bar: (note: string) => ReactNode;
}

/** Every competency in its area, then the note on the whole; kept as a draft with each change. */
export function RatingSheet({
  person,
  page,
  against,
  next,
  draft,
  rating,
  gaps,
  bar,
}: RatingSheetProps) {
  const { ladder, proficiencies } = page;
  const note = useEdited(draft?.note ?? "");
  // Somebody rating themselves is not shown what was noted about them.
  const found = useRead("evidenceSearch", [everythingAbout(person.id)], {
    enabled: gaps !== undefined,
  });
  const notes = found.data?.evidence ?? [];
  const expectations = ladder.levels.find(({ code }) => code === against?.code)?.expectations;

  const keepNote = () => {
    if (note.value === (draft?.note ?? "")) return;
    note.send(note.value);
    void rating.keep({ note: note.value });
  };

  return (
    <>
      {bar(note.value)}
      {rating.error && <ErrorBanner error={rating.error} />}
      {ladder.areas.map((area) => (
        <Section key={area.code} title={area.name}>
          {ladder.competencies
            .filter((competency) => competency.area === area.code)
            .map((competency) => (
              <CompetencyCard
                key={competency.code}
                person={person}
                competency={competency}
                scale={proficiencies}
                own={against}
                next={gaps ? next : null}
                expectation={expectations?.[competency.code]}
                ownGap={gaps?.against.find((gap) => gap.competency === competency.code)}
                nextGap={gaps?.next.find((gap) => gap.competency === competency.code)}
                showsGaps={gaps !== undefined}
                evidence={notes.filter((one) => bearsOn(one, competency.code))}
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

function bearsOn(note: EvidenceLine, competency: CompetencyCode): boolean {
  return note.links.some(({ link }) => link.kind === "competency" && link.code === competency);
}
