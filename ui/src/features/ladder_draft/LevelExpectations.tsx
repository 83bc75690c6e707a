import { Link } from "@tanstack/react-router";
import type { Level_Serialize as Level } from "../../bindings";
import { Section } from "../../components/Section";
import { useDrawnSoFar } from "../../components/useDrawnSoFar";
import { ladderEditorMessages as words } from "../../messages/ladder_editor";
import { useDraft } from "./draft_context";
import { ExpectationRow } from "./ExpectationRow";
import css from "./LevelPage.module.css";
import { neighboursOf } from "./neighbours";
import { places } from "./places";

const drawnAtOnce = 6;

/** Area by area what the level asks, with what its neighbours ask beside it. */
export function LevelExpectations({ level }: { level: Level }) {
  const { draft } = useDraft();
  const { ladder, proficiencies } = draft.page;
  const { below, above } = neighboursOf(ladder, level);
  // Dozens of competencies are a page of hundreds of fields: the first can be used while the others are still drawn.
  const drawn = useDrawnSoFar(ladder.competencies.length, drawnAtOnce);
  const ordered = ladder.areas.flatMap(({ code }) =>
    ladder.competencies.filter((one) => one.area === code),
  );
  return (
    <div data-place={places.expectations}>
      <Section title={words.expectations} sub={words.expectationsHelp}>
        {ladder.competencies.length === 0 && (
          <p className={css.quiet}>
            {words.noCompetencies}{" "}
            <Link to="/ladder/draft/competencies">{words.toCompetencies}</Link>
          </p>
        )}
        {ladder.areas.map((area) => {
          const competencies = ordered.slice(0, drawn).filter((one) => one.area === area.code);
          if (competencies.length === 0) return null;
          return (
            <section key={area.code} className={css.area} aria-label={words.area(area.name)}>
              <h3 className={css.areaName}>{area.name}</h3>
              {competencies.map((competency) => (
                <ExpectationRow
                  key={competency.code}
                  competency={competency}
                  level={level}
                  below={below}
                  above={above}
                  scale={proficiencies}
                />
              ))}
            </section>
          );
        })}
      </Section>
    </div>
  );
}
