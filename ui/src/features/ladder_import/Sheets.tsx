import type {
  BlankCells,
  LadderFilePage_Serialize as LadderFilePage,
  LineReading,
  SheetLayout,
  SheetReading_Serialize as SheetReading,
} from "../../bindings";
import type { Choice } from "../../components/Choice";
import { Section } from "../../components/Section";
import { Select } from "../../components/Select";
import { ladderImportMessages as words } from "../../messages/ladder_import";
import css from "./LadderImport.module.css";
import { Lines } from "./Lines";
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
  const of = sheetAmongOthers(sheet, page.sheets);
  const title = of ?? words.onlySheet;
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
            of={of}
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
              of={of}
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
              of={of}
              choices={blanks}
              value={page.choices.blanks ?? "nothing"}
              onChange={file.takeBlanks}
            />
          </div>
        )}
      </div>
      <Lines sheet={sheet} of={of} page={page} file={file} />
    </Section>
  );
}

/** What a sheet is called where there are several; two tables below one heading are told apart by their numbers. */
function sheetAmongOthers(sheet: SheetReading, all: readonly SheetReading[]): string | undefined {
  const shown = all.filter(({ rows }) => rows > 0);
  if (shown.length < 2) return undefined;
  const name = words.sheet(sheet.name, sheet.sheet);
  const same = shown.filter((other) => words.sheet(other.name, other.sheet) === name);
  return same.length > 1 ? words.sheetNumbered(name, sheet.sheet) : name;
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
