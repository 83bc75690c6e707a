import { EyeOff } from "lucide-react";
import type {
  ColumnMatch_Serialize as ColumnMatch,
  ImportPage_Serialize as ImportPage,
  RosterField,
} from "../../bindings";
import { Badge } from "../../components/Badge";
import type { Choice } from "../../components/Choice";
import { Select } from "../../components/Select";
import { Table } from "../../components/Table";
import type { Column } from "../../components/table_column";
import { rosterImportMessages as words } from "../../messages/roster_import";
import css from "./RosterImport.module.css";

const leftOut = "left out";

const fields = [
  "name",
  "first_name",
  "last_name",
  "email",
  "number",
  "title",
  "manager",
  "role_slug",
  "area",
  "market",
  "stage",
  "role_start",
  "status",
  "left_on",
] as const satisfies readonly RosterField[];

const choices: Choice<RosterField | typeof leftOut>[] = [
  { id: leftOut, label: words.leftOut },
  ...fields.map((id) => ({ id, label: words.fieldName(id) })),
];

interface ColumnsProps {
  page: ImportPage;
  onTake: (index: number, field: RosterField | null) => void;
}

/** What each column was taken for and why, to be corrected. */
export function Columns({ page, onTake }: ColumnsProps) {
  const name = ({ header, index }: ColumnMatch) => header || words.unnamedColumn(index + 1);
  const columns: Column<ColumnMatch>[] = [
    {
      id: "column",
      header: words.column,
      isRowHeader: true,
      cell: (column) => <span className={css.columnName}>{name(column)}</span>,
    },
    {
      id: "samples",
      header: words.samples,
      cell: ({ samples, sensitive }) =>
        sensitive ? (
          <Badge tone="outline" icon={<EyeOff size={12} aria-hidden="true" />}>
            {words.neverStored(sensitive)}
          </Badge>
        ) : (
          <span className={css.samples}>{samples.join(" · ")}</span>
        ),
    },
    {
      id: "field",
      header: words.field,
      cell: (column) =>
        column.sensitive ? (
          <span className={css.quiet}>{words.leftOut}</span>
        ) : (
          <div className={css.levelField}>
            <Select
              label={words.fieldOf(name(column))}
              hideLabel
              choices={choices}
              value={column.field ?? leftOut}
              onChange={(field) => onTake(column.index, field === leftOut ? null : field)}
            />
          </div>
        ),
    },
    {
      id: "why",
      header: words.why,
      cell: ({ why }) => <span className={css.quiet}>{why}</span>,
    },
  ];
  return (
    <div className={css.columns}>
      <Table
        label={words.columnsTable}
        columns={columns}
        rows={page.matching.columns}
        rowKey={({ index }) => String(index)}
        look="framed"
      />
    </div>
  );
}
