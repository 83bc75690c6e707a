import type {
  LadderFilePage_Serialize as LadderFilePage,
  LevelReading_Serialize as LevelReading,
} from "../../bindings";
import { Badge } from "../../components/Badge";
import type { Choice } from "../../components/Choice";
import { Section } from "../../components/Section";
import { Select } from "../../components/Select";
import type { Column } from "../../components/table_column";
import { ladderImportMessages as words } from "../../messages/ladder_import";
import css from "./LadderImport.module.css";
import { LongTable } from "./LongTable";
import type { LadderImport } from "./useLadderImport";

/** As many grades as a ladder can have. */
const grades: Choice[] = Array.from({ length: 30 }, (_, at) => ({
  id: String(at + 1),
  label: String(at + 1),
}));

/** The levels in ladder order, each with its track and grade. */
export function Levels({ page, file }: { page: LadderFilePage; file: LadderImport }) {
  if (page.levels.length === 0) return null;
  const tracks: Choice[] = page.tracks.map((name) => ({ id: name, label: name }));
  const columns: Column<LevelReading>[] = [
    {
      id: "level",
      header: words.level,
      isRowHeader: true,
      cell: ({ name, code }) => (
        <span className={css.named}>
          <span className={css.name}>{name}</span>
          <span className={css.code}>{code}</span>
        </span>
      ),
    },
    {
      id: "known",
      header: words.goesOn,
      width: "minmax(136px, 1fr)",
      cell: ({ known_as }) => (
        <span className={css.cell}>
          {known_as ? (
            <span className={css.quiet} title={known_as}>
              {known_as}
            </span>
          ) : (
            <Badge tone="outline">{words.newLevel}</Badge>
          )}
        </span>
      ),
    },
    {
      id: "track",
      header: words.track,
      width: "184px",
      cell: (level) => (
        <div className={css.track}>
          <Select
            label={words.trackOf(level.name)}
            hideLabel
            choices={tracks}
            value={level.track}
            isDisabled={page.exact}
            onChange={(track) => file.placeLevel(level, { track })}
          />
        </div>
      ),
    },
    {
      id: "grade",
      header: words.grade,
      width: "92px",
      cell: (level) => (
        <div className={css.grade}>
          <Select
            label={words.gradeOf(level.name)}
            hideLabel
            choices={grades}
            value={String(level.grade)}
            isDisabled={page.exact}
            onChange={(grade) => file.placeLevel(level, { grade: Number(grade) })}
          />
        </div>
      ),
    },
    {
      id: "says",
      header: words.expectations,
      width: "104px",
      align: "end",
      cell: ({ expectations }) => <span className={css.number}>{expectations}</span>,
    },
  ];
  return (
    <Section title={words.levels} sub={words.levelsHelp}>
      <LongTable
        label={words.levels}
        columns={columns}
        rows={page.levels}
        rowKey={({ code }) => code}
        rowName={({ name }) => name}
      />
    </Section>
  );
}
