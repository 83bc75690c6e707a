import type { AssessmentLine } from "../../bindings";
import { LevelSteps } from "../../components/LevelSteps";
import css from "./AssessmentScreen.module.css";

/** Ratings to read, in the words of the ladder they were made on. */
export function RatingList({ line }: { line: AssessmentLine }) {
  return (
    <>
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
    </>
  );
}
