import type { DateOrder, Fate, RosterField, SourceFormat } from "../bindings";
import { formatNumber } from "./format";
import { plural } from "./plural";

const fields: Record<RosterField, string> = {
  name: "Name",
  first_name: "First name",
  last_name: "Last name",
  email: "E-mail",
  number: "Employee number",
  title: "Title",
  manager: "Manager",
  role_slug: "Role key",
  area: "Product area",
  market: "Market",
  stage: "Life-cycle stage",
  role_start: "Role start",
  status: "Status",
  left_on: "Leaving date",
};

const formats: Record<SourceFormat, string> = {
  delimited: "Text table",
  xlsx: "Excel workbook",
  ods: "OpenDocument sheet",
  yaml: "YAML",
  json: "JSON",
};

const dateOrders: Record<DateOrder, string> = {
  iso: "dates year first",
  day_first: "dates day first",
  month_first: "dates month first",
  serial: "dates as spreadsheet numbers",
};

const fates: Record<Fate, string> = {
  new: "New",
  changed: "Changed",
  unchanged: "Unchanged",
  skipped: "Skipped",
  refused: "Refused",
};

/** Words of importing a roster. */
export const rosterImportMessages = {
  title: "Import a roster",
  back: "People",
  chooseTitle: "Choose a roster file",
  chooseText:
    "An export of your HR system or a list of your own: CSV, TSV, Excel, OpenDocument, YAML or JSON. You see what becomes of every row before anything is saved.",
  never:
    "Columns with birth dates, pay, health, marital state or race have no place here and are never stored.",
  choose: "Choose a file…",
  chooseOther: "Other file…",
  select: "Which rows",
  selects: {
    product: "Product people only",
    productText: "Finds product managers and their leaders in a file of the whole company.",
    all: "Everyone in the file",
    allText: "For a list that holds nobody but your team.",
  },
  reading: "Reading the file",
  saving: "Saving the roster",
  format: (format: SourceFormat) => formats[format],
  delimiter: (word: string) => `separated by ${word}`,
  sheet: (name: string) => `sheet ${name}`,
  headerRow: (row: number) => `header in row ${formatNumber(row)}`,
  dateOrder: (order: DateOrder) => dateOrders[order],
  fate: (fate: Fate) => fates[fate],
  fateCount: (fate: Fate | "all", count: number) =>
    `${fate === "all" ? "All" : fates[fate]} ${formatNumber(count)}`,
  fateFilter: "Rows by fate",
  filter: "Filter rows",
  rows: "Rows",
  columns: "Columns",
  table: "Rows of the file",
  row: "Row",
  fateHead: "Fate",
  name: "Name",
  jobTitle: "Title",
  level: "Level",
  reason: "Reason",
  levelOf: (name: string) => `Level of ${name}`,
  offLadder: "Off the ladder",
  offLadderText: "The job is not on the product ladder.",
  notPlaced: "Not placed yet",
  notPlacedText: "Decide later, on the team ladder.",
  unsure: "unsure",
  unsureText: "The title leaves a doubt. Look before you confirm.",
  keepsLevel: "keeps their level",
  openRole: "Open role",
  noName: "Without a name",
  emptyTitle: "No such rows",
  emptyText: "Another filter shows the rest of the file.",
  rowNumber: (row: number) => `Row ${formatNumber(row)}`,
  change: (field: string, before: string | null, after: string | null) =>
    `${field}: ${before ?? "nothing"} → ${after ?? "nothing"}.`,
  changes: "What changes",
  nothing: "nothing",
  proposed: "What the title says",
  several: (count: number) => plural(count, { one: "# row chosen", other: "# rows chosen" }),
  setLevel: "Level for all chosen rows",
  setLevelPlaceholder: "Set level…",
  column: "Column",
  field: "Taken as",
  fieldOf: (header: string) => `What “${header}” holds`,
  fieldName: (field: RosterField) => fields[field],
  leftOut: "Left out",
  samples: "Such as",
  why: "Why",
  unnamedColumn: (number: number) => `Column ${formatNumber(number)}`,
  neverStored: (what: string) => `never stored: ${what}`,
  columnsTable: "Columns of the file",
  remarksTitle: "About this file",
  refusedTitle: (count: number) =>
    plural(count, { one: "# row cannot be taken", other: "# rows cannot be taken" }),
  refusedText: "The rest can be imported all the same. Correct the file and import it again later.",
  showRefused: "Show them",
  confirm: (added: number, changed: number) => {
    if (added === 0 && changed === 0) return "Nothing to import";
    if (changed === 0) return plural(added, { one: "Import # row", other: "Import # rows" });
    const changes = plural(changed, { one: "# change", other: "# changes" });
    return added === 0 ? `Save ${changes}` : `Save ${formatNumber(added)} new, ${changes}`;
  },
  imported: (file: string) => `${file} is imported.`,
  doneTitle: "The roster is in",
  doneCounts: (added: number, changed: number, unchanged: number) => {
    const parts = [
      added > 0 && plural(added, { one: "# row was new", other: "# rows were new" }),
      changed > 0 && plural(changed, { one: "# row changed", other: "# rows changed" }),
      unchanged > 0 &&
        plural(unchanged, { one: "# row said nothing new", other: "# rows said nothing new" }),
    ].filter((part) => part !== false);
    return `${parts.join(", ")}.`;
  },
  absentTitle: (count: number) =>
    plural(count, {
      one: "# person you know is not in this file",
      other: "# people you know are not in this file",
    }),
  absentNames: (names: readonly string[], all: number) =>
    names.length < all
      ? `${names.join(", ")} and ${formatNumber(all - names.length)} more.`
      : `${names.join(", ")}.`,
  absentText: "They are left as they are. Archive those who have left.",
  meTitle: "Which of them are you?",
  meText: "Rungs then knows which decisions are yours and whom you meet.",
  meLabel: "You",
  mePlaceholder: "Choose yourself",
  toLadder: "Look at the team ladder",
  toPeople: "Look at the roster",
  again: "Import another file",
};
