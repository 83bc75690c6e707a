import type { Level_Serialize as Level, LevelChange_Deserialize } from "../../bindings";
import { Section } from "../../components/Section";
import { Select } from "../../components/Select";
import { ladderEditorMessages as words } from "../../messages/ladder_editor";
import { DraftLines, DraftText } from "./DraftText";
import { useDraft } from "./draft_context";
import css from "./LevelPage.module.css";
import { places } from "./places";
import { gradesOf } from "./rungs";
import { useLevelMoves } from "./useLevelMoves";

type Change = Partial<LevelChange_Deserialize>;

/** What a level is about, in words and lines. */
export function LevelWords({ level }: { level: Level }) {
  const { draft } = useDraft();
  const { ladder } = draft.page;
  const moves = useLevelMoves();
  const { code, track, grade, titles } = level;
  const change = (part: Change) => ({
    kind: "level_change" as const,
    code,
    change: part as LevelChange_Deserialize,
  });
  const facts = [
    { title: words.scope, hint: words.scopeHint, field: "scope" },
    { title: words.span, hint: words.spanHint, field: "span" },
    { title: words.horizon, hint: words.horizonHint, field: "horizon" },
  ] as const;
  const grades = gradesOf({ ladder, highest: draft.highest_grade });

  return (
    <>
      <div className={css.about}>
        <div className={css.first}>
          <div className={css.levelName} data-place={places.levelName}>
            <DraftText
              title={words.levelName}
              hint={words.levelName}
              saved={level.name}
              toEdit={(name) => change({ name })}
              isSingleLine
            />
          </div>
          <Select
            label={words.trackField}
            choices={ladder.tracks.map((one) => ({ id: one.code, label: one.name }))}
            value={track}
            onChange={(to) => void moves.place(level, { track: to, grade })}
          />
          <Select
            label={words.gradeField}
            choices={grades.map((one) => ({ id: String(one), label: String(one) }))}
            value={String(grade)}
            onChange={(to) => void moves.place(level, { track, grade: Number(to) })}
          />
        </div>
        <DraftText
          title={words.summary}
          hint={words.summaryHint}
          saved={level.summary}
          toEdit={(summary) => change({ summary })}
        />
        <div className={css.facts}>
          {facts.map(({ title, hint, field }) => (
            <DraftText
              key={field}
              title={title}
              hint={hint}
              saved={level[field]}
              toEdit={(text) => change({ [field]: text })}
            />
          ))}
        </div>
      </div>
      <Section title={words.shift}>
        <div className={css.columns}>
          <Section title={words.takeOn} look="card" level={3}>
            <DraftLines
              label={words.takeOn}
              saved={level.take_on}
              toEdit={(take_on) => change({ take_on })}
            />
          </Section>
          <Section title={words.giveUp} look="card" level={3}>
            <DraftLines
              label={words.giveUp}
              saved={level.give_up}
              toEdit={(give_up) => change({ give_up })}
            />
          </Section>
          <Section title={words.readySigns} look="card" level={3}>
            <DraftLines
              label={words.readySigns}
              saved={level.ready_signs}
              toEdit={(ready_signs) => change({ ready_signs })}
            />
          </Section>
        </div>
      </Section>
      <Section title={words.titles} sub={words.titlesHelp}>
        <div className={css.columns}>
          {(["us", "europe", "uk"] as const).map((market) => (
            <Section key={market} title={words.titlesOf[market]} look="card" level={3}>
              <DraftLines
                label={words.titlesIn(words.titlesOf[market])}
                saved={titles[market]}
                hint={words.addTitle}
                toEdit={(lines) => change({ titles: { ...titles, [market]: lines } })}
              />
            </Section>
          ))}
        </div>
      </Section>
    </>
  );
}
