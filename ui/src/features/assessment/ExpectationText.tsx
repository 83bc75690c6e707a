import type { Expectation_Serialize, LevelRef, ScaleWord } from "../../bindings";
import { assessmentMessages as words } from "../../messages/assessment";
import css from "./CompetencyCard.module.css";

interface ExpectationTextProps {
  level: LevelRef;
  expectation: Expectation_Serialize | undefined;
  scale: readonly ScaleWord[];
}

/** What the person's level asks for here; examples are folded, so that the behaviours are read first. */
export function ExpectationText({ level, expectation, scale }: ExpectationTextProps) {
  if (!expectation) return <p className={css.expects}>{words.expectsNothing(level.name)}</p>;
  const { proficiency, behaviours, example, anti_pattern } = expectation;
  const word = scale.find(({ value }) => value === proficiency)?.word ?? "";
  return (
    <div className={css.expectation}>
      <p className={css.expects}>{words.expects(level.name, proficiency, word)}</p>
      <ul className={css.behaviours}>
        {behaviours.map((behaviour) => (
          <li key={behaviour}>{behaviour}</li>
        ))}
      </ul>
      {(example || anti_pattern) && (
        <details className={css.folded}>
          <summary>{words.example}</summary>
          {example && (
            <p>
              <strong>{words.exampleIs}</strong> {example}
            </p>
          )}
          {anti_pattern && (
            <p>
              <strong>{words.antiPattern}</strong> {anti_pattern}
            </p>
          )}
        </details>
      )}
    </div>
  );
}
