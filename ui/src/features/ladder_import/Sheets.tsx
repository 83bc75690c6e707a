import { useState } from "react";
import type {
  BlankCells,
  FilePart,
  LadderFilePage_Serialize as LadderFilePage,
  LineReading,
  SheetLayout,
  SheetReading_Serialize as SheetReading,
} from "../../bindings";
import { Button } from "../../components/Button";
import type { Choice } from "../../components/Choice";
import { Section } from "../../components/Section";
import { Select } from "../../components/Select";
import { Table } from "../../components/Table";
import { ladderImportMessages as words } from "../../messages/ladder_import";
import css from "./LadderImport.module.css";
import type { LadderImport } from "./useLadderImport";

const layouts: Choice<SheetLayout>[] = (
  ["levels_across", "levels_down", "list", "left_out"] as const
).map((id) => ({ id, label: words.layouts[id] }));

const blanks: Choice<BlankCells>[] = (["nothing", "as_before"] as const).map((id) => ({
  id,
  label: words.blanksOf[id],
}));

interface SheetsProps {
  page: LadderFilePage;
  file: LadderImport;
}

/** Every sheet or table: how it is laid out, and what each row and column is. */
export function Sheets({ page, file }: SheetsProps) {
  return page.sheets
    .filter(({ rows }) => rows > 0)
    .map((sheet) => <OneSheet key={sheet.sheet} sheet={sheet} page={page} file={file} />);
}

function OneSheet({ sheet, page, file }: SheetsProps & { sheet: SheetReading }) {
  const name = words.sheet(sheet.name, sheet.sheet);
  const title = page.sheets.length === 1 ? words.onlySheet : name;
  const isMatrix = sheet.layout === "levels_across" || sheet.layout === "levels_down";
  const isDown = sheet.layout === "levels_down";
  const lines = (axis: LineReading["axis"]) => sheet.lines.filter((line) => line.axis === axis);
  const headers = headerChoices(lines(isDown ? "column" : "row"), sheet.header);
  return (
    <Section title={title} sub={words.size(sheet.rows, sheet.columns)}>
      <div className={css.choices}>
        <div className={css.layout}>
          <Select
            label={words.layout}
            choices={layouts}
            value={sheet.layout}
            placeholder={words.notUnderstood}
            onChange={(layout) => file.layOut(sheet.sheet, layout)}
          />
        </div>
        {sheet.header !== null && (
          <div className={css.headerField}>
            <Select
              label={isDown ? words.headerColumn : words.header}
              choices={headers}
              value={String(sheet.header)}
              onChange={(header) => file.headAt(sheet.sheet, Number(header))}
            />
          </div>
        )}
        {isMatrix && (
          <div className={css.layout}>
            <Select
              label={words.blanks}
              choices={blanks}
              value={page.choices.blanks ?? "nothing"}
              onChange={file.takeBlanks}
            />
          </div>
        )}
      </div>
      <div className={css.lines}>
        <Lines
          title={words.columns}
          head={words.column}
          lines={lines("column")}
          parts={sheet.column_parts}
          name={words.columnName}
          onTake={(line, part) => file.takeLine(sheet.sheet, "column", line.at, part)}
        />
        <Lines
          title={words.rows}
          head={words.row}
          lines={lines("row")}
          parts={sheet.row_parts}
          name={words.rowName}
          onTake={(line, part) => file.takeLine(sheet.sheet, "row", line.at, part)}
        />
      </div>
    </Section>
  );
}

/** Lines near the top can name the levels; the one taken is among them wherever it is. */
function headerChoices(lines: readonly LineReading[], header: number | null): Choice[] {
  const top = lines.slice(0, 20).map(({ at, name, text }) => ({
    id: String(at),
    label: name,
    description: text,
  }));
  const taken = String(header);
  return top.some(({ id }) => id === taken) ? top : [...top, { id: taken, label: taken }];
}

const shownFirst = 12;
const shownMore = 40;

interface LinesProps {
  title: string;
  head: string;
  lines: readonly LineReading[];
  parts: readonly FilePart[];
  name: (name: string) => string;
  onTake: (line: LineReading, part: FilePart) => void;
}

function Lines({ title, head, lines, parts, name, onTake }: LinesProps) {
  const [shown, setShown] = useState(shownFirst);
  if (lines.length === 0) return null;
  const rest = lines.length - shown;
  return (
    <div className={css.axis}>
      <Table
        label={title}
        columns={[
          {
            id: "line",
            header: head,
            isRowHeader: true,
            cell: (line: LineReading) => (
              <span className={css.cell}>
                <span className={css.at}>{line.name}</span>
                <span className={css.begins}>{line.text}</span>
              </span>
            ),
          },
          {
            id: "part",
            header: words.takenAs,
            cell: (line: LineReading) => (
              <div className={css.part}>
                <Select
                  label={words.partOf(name(line.name))}
                  hideLabel
                  choices={choicesOf(parts, line.part)}
                  value={line.part}
                  onChange={(part) => onTake(line, part)}
                />
              </div>
            ),
          },
        ]}
        rows={lines.slice(0, shown)}
        rowKey={({ at }) => String(at)}
        look="framed"
      />
      {rest > 0 && (
        <Button size="s" variant="quiet" onPress={() => setShown(shown + shownMore)}>
          {words.showLines(Math.min(rest, shownMore))}
        </Button>
      )}
    </div>
  );
}

function choicesOf(parts: readonly FilePart[], own: FilePart): Choice<FilePart>[] {
  const all = parts.includes(own) ? parts : [own, ...parts];
  return all.map((id) => ({ id, label: words.parts[id] }));
}
