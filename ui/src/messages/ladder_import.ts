import type { BlankCells, FilePart, LadderFormat, SheetLayout } from "../bindings";
import { plural } from "./plural";

const formats: Record<LadderFormat, string> = {
  delimited: "text with separators",
  workbook: "spreadsheet",
  yaml: "YAML",
  json: "JSON",
  markdown: "Markdown",
};

export const ladderImportMessages = {
  title: "New version from a file",
  back: "Our ladder",
  facts: (file: string, format: LadderFormat) => `${file} · ${formats[format]}`,
  choose: "Choose a file…",
  chooseOther: "Choose another file…",
  chooseText:
    "A spreadsheet, CSV, Markdown, YAML or JSON with your levels and what they are expected to do. Nothing is saved before you have looked at it.",
  chooseTitle: "Which ladder do you have?",
  confirm: "Make it the draft",
  counts: (levels: number, competencies: number, expectations: number) =>
    `${plural(levels, { one: "# level", other: "# levels" })}, ${plural(competencies, { one: "# competency", other: "# competencies" })}, ${plural(expectations, { one: "# expectation", other: "# expectations" })}.`,
  problem: "No ladder comes of it yet",
  remarks: "What Rungs decided",

  levels: "Levels",
  levelsHelp: "In ladder order. Correct track and grade where the file does not say them.",
  level: "Level",
  track: "Track",
  grade: "Grade",
  trackOf: (level: string) => `Track of ${level}`,
  gradeOf: (level: string) => `Grade of ${level}`,
  expectations: "Expectations",
  goesOn: "Goes on from",
  newLevel: "new",

  competencies: "Competencies",
  isNew: "new",
  competenciesMore: (count: number) => plural(count, { one: "and # more", other: "and # more" }),

  sheet: (name: string, number: number) => name || `Table ${number}`,
  sheetNumbered: (name: string, number: number) => `${name} (table ${number})`,
  ofSheet: (what: string, sheet: string | undefined) => (sheet ? `${what} of ${sheet}` : what),
  onlySheet: "Rows and columns",
  layout: "Laid out as",
  layouts: {
    levels_across: "Matrix, levels across",
    levels_down: "Matrix, levels down",
    list: "List, a row per expectation",
    left_out: "Left out",
  } satisfies Record<SheetLayout, string>,
  notUnderstood: "Not understood",
  header: "Header row",
  headerColumn: "Header column",
  size: (rows: number, columns: number) =>
    `${plural(rows, { one: "# row", other: "# rows" })}, ${plural(columns, { one: "# column", other: "# columns" })}`,
  columns: "Columns",
  rows: "Rows",
  column: "Column",
  row: "Row",
  begins: "Begins with",
  takenAs: "Taken as",
  partOf: (what: string) => `${what} is taken as`,
  columnName: (name: string) => `Column ${name}`,
  rowName: (name: string) => `Row ${name}`,
  filterLines: "Find a row or column",
  onlyUnplaced: (count: number) =>
    plural(count, {
      one: "Only the # line with cells not placed",
      other: "Only the # lines with cells not placed",
    }),
  unplacedCells: "Cells not placed",
  asRead: (what: string) => `Take back the change of ${what}`,
  showLines: (count: number) => plural(count, { one: "Show # more", other: "Show # more" }),
  blanks: "Empty cells below a level",
  blanksOf: {
    nothing: "Nothing expected",
    as_before: "As the level before",
  } satisfies Record<BlankCells, string>,

  keys: "Keys and headings",
  keysHelp: "What each word or depth of names in the file holds.",
  key: "Key",
  keyCount: (count: number) => plural(count, { one: "once", other: "# times" }),

  unplaced: "Not placed",
  unplacedHelp: (count: number, shown: number) =>
    count > shown
      ? `${count} pieces of the file are not in the ladder; the first ${shown} are shown.`
      : plural(count, {
          one: "# piece of the file is not in the ladder.",
          other: "# pieces of the file are not in the ladder.",
        }),
  allPlaced: "Everything in the file has its place in the ladder.",

  parts: {
    level: "Level",
    grade: "Grade",
    track: "Track",
    track_text: "About the track",
    track_code: "Code of the track",
    area: "Area",
    competency: "Competency",
    area_code: "Code of the area",
    behaviour: "Expected behaviour",
    proficiency: "Rating 0 to 5",
    description: "Description",
    example: "Example",
    anti_pattern: "What to avoid",
    weight: "Weight",
    code: "Code",
    name: "Name",
    summary: "Summary of the level",
    scope: "Scope",
    span: "People",
    horizon: "Looks ahead",
    take_on: "What one takes on",
    give_up: "What one gives up",
    ready_signs: "Signs of readiness",
    titles_us: "Titles in the US",
    titles_europe: "Titles in Europe",
    titles_uk: "Titles in the UK",
    delegation: "Expected delegation",
    level_group: "About the levels",
    header: "Header",
    title: "Name of the ladder",
    text: "Description of the ladder",
    data: "Read cell by cell",
    note: "Remark, not placed",
    left_out: "Left out",
  } satisfies Record<FilePart, string>,
};
