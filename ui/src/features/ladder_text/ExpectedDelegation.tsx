import type { LadderPage_Serialize, Level_Serialize } from "../../bindings";
import { ScaleSteps } from "../../components/ScaleSteps";
import { Section } from "../../components/Section";
import { stepOf } from "../../components/scale_step";
import { ladderMessages as words } from "../../messages/ladder";
import css from "./LevelPage.module.css";

interface ExpectedDelegationProps {
  level: Level_Serialize;
  page: LadderPage_Serialize;
}

/** Which decisions somebody on this level makes, and how far. */
export function ExpectedDelegation({ level, page }: ExpectedDelegationProps) {
  return (
    <Section title={words.delegation} sub={words.delegationHelp}>
      <div className={css.area}>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{words.decision}</th>
              <th scope="col" className={css.steps}>
                {words.expected}
              </th>
              <th scope="col">{words.means}</th>
            </tr>
          </thead>
          <tbody>
            {page.areas.map((area) => {
              const expected = page.expected[level.code]?.[area.code] ?? null;
              const step = stepOf(page.delegation_levels, expected);
              return (
                <tr key={area.code}>
                  <th scope="row" className={css.competency}>
                    {area.name}
                    {area.description && <span className={css.hint}>{area.description}</span>}
                  </th>
                  <td>
                    <ScaleSteps scale={page.delegation_levels} level={expected} />
                  </td>
                  <td>
                    {step ? (
                      <>
                        <strong className={css.word}>{step.word}</strong>
                        <span className={css.hint}>{step.meaning}</span>
                      </>
                    ) : (
                      words.nothingSaid
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
