import type { DecisionAreaCode, Level_Serialize as Level } from "../../bindings";
import { Section } from "../../components/Section";
import { StepPicker } from "../../components/StepPicker";
import { stepOf } from "../../components/scale_step";
import { ladderEditorMessages as words } from "../../messages/ladder_editor";
import { useDraft } from "./draft_context";
import css from "./LevelPage.module.css";
import { neighboursOf } from "./neighbours";
import { places } from "./places";
import { useDraftEdit } from "./useDraftEdit";

/** Which decisions somebody on this level makes, and how far, between the levels below and above. */
export function LevelDelegation({ level }: { level: Level }) {
  const { draft } = useDraft();
  const edit = useDraftEdit();
  const { ladder, areas, delegation_levels } = draft.page;
  const { below, above } = neighboursOf(ladder, level);
  const expectedOf = (one: Level, area: DecisionAreaCode) => {
    const expected = draft.page.expected[one.code]?.[area] ?? null;
    return stepOf(delegation_levels, expected);
  };
  const beside = (one: Level | undefined, area: DecisionAreaCode) =>
    one ? (expectedOf(one, area)?.number ?? "–") : "";
  /** What an area takes over from those it came out of, where the level says nothing of it itself. */
  const inherited = (area: DecisionAreaCode) =>
    level.delegation[area] === undefined ? expectedOf(level, area) : undefined;
  return (
    <Section title={words.delegation} sub={words.delegationHelp}>
      <div className={css.decisions}>
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{words.decision}</th>
              <th scope="col" className={css.narrow}>
                {below?.name ?? words.lowest}
              </th>
              <th scope="col" className={css.picks}>
                {level.name}
              </th>
              <th scope="col" className={css.narrow}>
                {above?.name ?? words.highest}
              </th>
            </tr>
          </thead>
          <tbody>
            {areas.map((area) => (
              <tr key={area.code}>
                <th scope="row">
                  <span className={css.name}>{area.name}</span>
                  {area.description && <span className={css.hint}>{area.description}</span>}
                </th>
                <td className={css.number}>{beside(below, area.code)}</td>
                <td data-place={places.decision(area.code)}>
                  <StepPicker
                    label={words.decides(level.name, area.name)}
                    steps={delegation_levels}
                    value={
                      stepOf(delegation_levels, level.delegation[area.code] ?? null)?.value ?? null
                    }
                    onChange={(expected) =>
                      void edit({
                        kind: "delegation_set",
                        level: level.code,
                        area: area.code,
                        expected,
                      })
                    }
                  />
                  {inherited(area.code) && (
                    <span className={css.hint}>
                      {words.inherited(
                        inherited(area.code)?.number ?? 0,
                        inherited(area.code)?.word ?? "",
                      )}
                    </span>
                  )}
                </td>
                <td className={css.number}>{beside(above, area.code)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
