import type { CompetencyCode, Level_Serialize as Level, ScaleWord } from "../../bindings";
import { LevelSteps } from "../../components/LevelSteps";
import { ladderEditorMessages as words } from "../../messages/ladder_editor";
import css from "./LevelPage.module.css";

interface NeighbourSaysProps {
  way: "below" | "above";
  level: Level | undefined;
  competency: CompetencyCode;
  scale: readonly ScaleWord[];
}

/** What the level below or above asks of the same competency, to read. */
export function NeighbourSays({ way, level, competency, scale }: NeighbourSaysProps) {
  if (!level) {
    return (
      <div className={css.neighbour} data-way={way}>
        <p className={css.quiet}>{way === "below" ? words.lowest : words.highest}</p>
      </div>
    );
  }
  const expectation = level.expectations[competency];
  const word = scale.find(({ value }) => value === expectation?.proficiency)?.word;
  return (
    <div className={css.neighbour} data-way={way}>
      <p className={css.neighbourName}>
        <span className={css.way}>{way === "below" ? words.below : words.above}</span>
        {level.name}
      </p>
      {expectation ? (
        <>
          <p className={css.neighbourStep}>
            <LevelSteps value={expectation.proficiency} of={5} size="s" number="before" />
            {word}
          </p>
          <ul className={css.says}>
            {expectation.behaviours.map((behaviour) => (
              <li key={behaviour} dir="auto">
                {behaviour}
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p className={css.quiet}>{words.saysNothing}</p>
      )}
    </div>
  );
}
