import type { AssessmentLine } from "../../bindings";
import { Badge } from "../../components/Badge";
import { Section } from "../../components/Section";
import { assessmentMessages as words } from "../../messages/assessment";
import css from "./AssessmentScreen.module.css";
import { RatingList } from "./RatingList";

interface PastAssessmentsProps {
  past: readonly AssessmentLine[];
  /** The version that is rated on now. */
  version: number;
}

/** What was rated before and by others, in the words of the ladder it was rated on; to read, since final ratings never change. */
export function PastAssessments({ past, version }: PastAssessmentsProps) {
  return (
    <Section title={words.past}>
      {past.length === 0 && <p className={css.quiet}>{words.noPast}</p>}
      {past.map((line) => (
        <details key={line.id} className={css.past}>
          <summary>
            <strong>{words.pastTitle(line.on, line.peer ?? words.by[line.by])}</strong>
            <Badge>{words.state[line.state]}</Badge>
            <span className={css.quiet}>{words.ratings(line.ratings.length)}</span>
            {line.against && (
              <span className={css.quiet}>{words.againstLevel(line.against.name)}</span>
            )}
            {line.version !== version && (
              <span className={css.quiet}>{words.onVersion(line.version)}</span>
            )}
          </summary>
          <RatingList line={line} />
        </details>
      ))}
    </Section>
  );
}
