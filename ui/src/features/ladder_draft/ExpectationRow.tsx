import type {
  Competency_Serialize as Competency,
  ExpectationChange,
  Level_Serialize as Level,
  ScaleWord,
} from "../../bindings";
import { Button } from "../../components/Button";
import { StepPicker } from "../../components/StepPicker";
import { ladderEditorMessages as words } from "../../messages/ladder_editor";
import { DraftLines, DraftText } from "./DraftText";
import css from "./LevelPage.module.css";
import { NeighbourSays } from "./NeighbourSays";
import { places } from "./places";
import { useDraftEdit } from "./useDraftEdit";

interface ExpectationRowProps {
  competency: Competency;
  level: Level;
  below: Level | undefined;
  above: Level | undefined;
  scale: readonly ScaleWord[];
}

/** What one level asks of one competency, between its neighbours. */
export function ExpectationRow({ competency, level, below, above, scale }: ExpectationRowProps) {
  const edit = useDraftEdit();
  const { code, name, description } = competency;
  const expectation = level.expectations[code];
  const lower = below?.expectations[code];
  const reword = (change: Partial<ExpectationChange>) => ({
    kind: "expectation_words" as const,
    level: level.code,
    competency: code,
    change: change as ExpectationChange,
  });
  return (
    <article className={css.row} data-place={places.expectation(code)}>
      <header className={css.competency}>
        <h4 className={css.name}>{name}</h4>
        {description && <p className={css.hint}>{description}</p>}
      </header>
      <div className={css.own}>
        <StepPicker
          label={words.asks(level.name, name)}
          steps={scale}
          value={expectation?.proficiency ?? null}
          onChange={(proficiency) =>
            void edit({
              kind: "proficiency_set",
              places: [{ level: level.code, competency: code }],
              proficiency,
            })
          }
        />
        {expectation ? (
          <>
            <DraftLines
              label={words.behavioursOf(name)}
              saved={expectation.behaviours}
              hint={words.addBehaviour}
              toEdit={(behaviours) => reword({ behaviours })}
            />
            <DraftText
              title={words.example}
              label={words.exampleOf(name)}
              hint={words.exampleHint}
              saved={expectation.example ?? ""}
              toEdit={(example) => reword({ example })}
            />
            <DraftText
              title={words.antiPattern}
              label={words.antiPatternOf(name)}
              hint={words.antiPatternHint}
              saved={expectation.anti_pattern ?? ""}
              toEdit={(anti_pattern) => reword({ anti_pattern })}
            />
          </>
        ) : (
          below &&
          lower && (
            <Button
              size="s"
              variant="quiet"
              onPress={() =>
                void edit(
                  {
                    kind: "expectation_set",
                    level: level.code,
                    competency: code,
                    expectation: lower,
                  },
                  words.takenFrom(below.name),
                )
              }
            >
              {words.takeFrom(below.name)}
            </Button>
          )
        )}
      </div>
      <NeighbourSays way="below" level={below} competency={code} scale={scale} />
      <NeighbourSays way="above" level={above} competency={code} scale={scale} />
    </article>
  );
}
