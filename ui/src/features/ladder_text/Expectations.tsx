import type { CompetencyCode, LadderPage_Serialize, Level_Serialize } from "../../bindings";
import { Section } from "../../components/Section";
import { ladderMessages as words } from "../../messages/ladder";
import css from "./LevelPage.module.css";

interface ExpectationsProps {
  level: Level_Serialize;
  page: LadderPage_Serialize;
}

interface ExpectationCellProps {
  level: Level_Serialize | undefined;
  competency: CompetencyCode;
  scale: LadderPage_Serialize["proficiencies"];
  isOwn?: boolean;
}

function ExpectationCell({ level, competency, scale, isOwn = false }: ExpectationCellProps) {
  const expectation = level?.expectations[competency];
  if (!expectation) {
    return <td className={css.expectation}>{level && words.nothingSaid}</td>;
  }
  const { proficiency, behaviours, example, anti_pattern } = expectation;
  const word = scale.find(({ value }) => value === proficiency)?.word;
  return (
    <td className={css.expectation} data-own={isOwn || undefined}>
      <p className={css.proficiency}>
        {proficiency} {word}
      </p>
      <ul className={css.points}>
        {behaviours.map((behaviour) => (
          <li key={behaviour} dir="auto">
            {behaviour}
          </li>
        ))}
      </ul>
      {isOwn && example && (
        <p className={css.aside}>
          <strong>{words.example}</strong> {example}
        </p>
      )}
      {isOwn && anti_pattern && (
        <p className={css.aside}>
          <strong>{words.antiPattern}</strong> {anti_pattern}
        </p>
      )}
    </td>
  );
}

/** Area by area, what this level asks, between what the one below and the one above ask. */
export function Expectations({ level, page }: ExpectationsProps) {
  const { ladder, proficiencies } = page;
  // Levels stand in ladder order, so the neighbours on the track are the neighbours in the list.
  const track = ladder.levels.filter((one) => one.track === level.track);
  const at = track.findIndex((one) => one.code === level.code);
  const below = track[at - 1];
  const above = track[at + 1];
  return (
    <Section title={words.expectations} sub={words.expectationsHelp}>
      {ladder.areas.map((area) => (
        <div key={area.code} className={css.area}>
          <table className={css.table}>
            <caption className={css.caption}>{area.name}</caption>
            <thead>
              <tr>
                <th scope="col" className={css.competencyHead}>
                  {words.competency}
                </th>
                <th scope="col">{below ? words.below(below.name) : words.lowest}</th>
                <th scope="col">{words.own(level.name)}</th>
                <th scope="col">{above ? words.above(above.name) : words.highest}</th>
              </tr>
            </thead>
            <tbody>
              {ladder.competencies
                .filter((competency) => competency.area === area.code)
                .map(({ code, name, description }) => (
                  <tr key={code}>
                    <th scope="row" className={css.competency}>
                      {name}
                      {description && <span className={css.hint}>{description}</span>}
                    </th>
                    <ExpectationCell level={below} competency={code} scale={proficiencies} />
                    <ExpectationCell level={level} competency={code} scale={proficiencies} isOwn />
                    <ExpectationCell level={above} competency={code} scale={proficiencies} />
                  </tr>
                ))}
            </tbody>
          </table>
        </div>
      ))}
    </Section>
  );
}
