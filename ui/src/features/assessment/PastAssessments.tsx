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

/** What was rated before and by others, in the words of the ladder it was rated on; to read, since final ratings never change. */
export function PastAssessments({ past, page }: PastAssessmentsProps) {
  return (
    <Section title={words.past}>
      {past.length === 0 && <p className={css.quiet}>{words.noPast}</p>}
      {past.map((line) => (
        <details key={line.id} className={css.past}>
          <summary>
            <strong>{words.pastTitle(line.on, words.by[line.by])}</strong>
            <Badge>{words.state[line.state]}</Badge>
            <span className={css.quiet}>{words.ratings(line.ratings.length)}</span>
            {line.version !== page.version && (
              <span className={css.quiet}>{words.onVersion(line.version)}</span>
            )}
          </summary>
          <ul className={css.ratings}>
            {line.ratings.map(({ competency, value, note }) => (
              <li key={competency}>
                <span>{line.names[competency] ?? competency}</span>
                <LevelSteps value={value} of={5} label={line.names[competency] ?? competency} />
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
