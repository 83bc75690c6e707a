import { Link } from "@tanstack/react-router";
import type { Level_Serialize as Level } from "../../bindings";
import { Section } from "../../components/Section";
import { ladderEditorMessages as words } from "../../messages/ladder_editor";
import { useDraft } from "./draft_context";
import { ExpectationRow } from "./ExpectationRow";
import css from "./LevelPage.module.css";
import { neighboursOf } from "./neighbours";
import { places } from "./places";

/** Area by area what the level asks, with what its neighbours ask beside it. */
export function LevelExpectations({ level }: { level: Level }) {
  const { draft } = useDraft();
  const { ladder, proficiencies } = draft.page;
  const { below, above } = neighboursOf(ladder, level);
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
          const competencies = ladder.competencies.filter((one) => one.area === area.code);
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
