import type { AssessmentLine, LadderPage_Serialize } from "../../bindings";
import { Badge } from "../../components/Badge";
import { LevelSteps } from "../../components/LevelSteps";
import { Section } from "../../components/Section";
import { assessmentMessages as words } from "../../messages/assessment";
import css from "./AssessmentScreen.module.css";

interface PastAssessmentsProps {
  past: readonly AssessmentLine[];
  page: LadderPage_Serialize;
}

/** What was rated before and by others; to read, since final ratings never change. */
export function PastAssessments({ past, page }: PastAssessmentsProps) {
  const nameOf = (code: string) =>
    page.ladder.competencies.find((competency) => competency.code === code)?.name ?? code;
  return (
    <Section title={words.past}>
      {past.length === 0 && <p className={css.quiet}>{words.noPast}</p>}
      {past.map((line) => (
        <details key={line.id} className={css.past}>
          <summary>
            <strong>{words.pastTitle(line.on, words.by[line.by])}</strong>
            <Badge>{words.state[line.state]}</Badge>
            <span className={css.quiet}>{words.ratings(line.ratings.length)}</span>
          </summary>
          <ul className={css.ratings}>
            {line.ratings.map(({ competency, value, note }) => (
              <li key={competency}>
                <span>{nameOf(competency)}</span>
                <LevelSteps value={value} of={5} label={nameOf(competency)} />
                {note && <p className={css.quiet}>{note}</p>}
              </li>
            ))}
          </ul>
          {line.note && <p className={css.pastNote}>{line.note}</p>}
        </details>
      ))}
    </Section>
  );
}
