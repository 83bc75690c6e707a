import type {
  FilePart,
  KeyReading_Serialize as KeyReading,
  LadderFilePage_Serialize as LadderFilePage,
} from "../../bindings";
import type { Choice } from "../../components/Choice";
import { Section } from "../../components/Section";
import { Select } from "../../components/Select";
import { Table } from "../../components/Table";
import { ladderImportMessages as words } from "../../messages/ladder_import";
import css from "./LadderImport.module.css";
import type { LadderImport } from "./useLadderImport";

/** What the keys of YAML and JSON and the headings of a text hold. */
export function Keys({ page, file }: { page: LadderFilePage; file: LadderImport }) {
  if (page.keys.length === 0) return null;
  const choices: Choice<FilePart>[] = page.key_parts.map((id) => ({ id, label: words.parts[id] }));
  return (
    <Section title={words.keys} sub={words.keysHelp}>
      <Table
        label={words.keys}
        columns={[
          {
            id: "key",
            header: words.key,
            isRowHeader: true,
            cell: ({ key, count }: KeyReading) => (
              <span className={css.cell}>
                <span className={css.name}>{key}</span>
                <span className={css.code}>{words.keyCount(count)}</span>
              </span>
            ),
          },
          {
            id: "text",
            header: words.begins,
            cell: ({ text }: KeyReading) => (
              <span className={css.cell}>
                <span className={css.begins}>{text}</span>
              </span>
            ),
          },
          {
            id: "part",
            header: words.takenAs,
            cell: ({ key, part }: KeyReading) => (
              <div className={css.part}>
                <Select
                  label={words.partOf(key)}
                  hideLabel
                  choices={choices}
                  value={part}
                  placeholder={words.notUnderstood}
                  onChange={(next) => file.takeKey(key, next)}
                />
              </div>
            ),
          },
        ]}
        rows={page.keys}
        rowKey={({ key }) => key}
        look="framed"
      />
    </Section>
  );
}
