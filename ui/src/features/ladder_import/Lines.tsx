import { Undo2 } from "lucide-react";
import { useState } from "react";
import type {
  FilePart,
  LadderFilePage_Serialize as LadderFilePage,
  LineReading,
  SheetReading_Serialize as SheetReading,
} from "../../bindings";
import type { Choice } from "../../components/Choice";
import { FilterField } from "../../components/FilterField";
import { IconButton } from "../../components/IconButton";
import { Select } from "../../components/Select";
import { Toggle } from "../../components/Toggle";
import type { Column } from "../../components/table_column";
import { ladderImportMessages as words } from "../../messages/ladder_import";
import css from "./LadderImport.module.css";
import { LongTable } from "./LongTable";
import { isChanged, linesShown } from "./lines_shown";
import type { LadderImport } from "./useLadderImport";

/** As many are seen at a glance. */
const fewLines = 12;

interface LinesProps {
  sheet: SheetReading;
  /** What the sheet is called among others. */
  of: string | undefined;
  page: LadderFilePage;
  file: LadderImport;
}

/** What every column and every row of a sheet was taken for; each can be said to be something else. */
export function Lines({ sheet, of, page, file }: LinesProps) {
  const [text, setText] = useState("");
  const [onlyUnplaced, setOnlyUnplaced] = useState(false);
  const changes = page.choices.sheets.find((s) => s.sheet === sheet.sheet)?.lines ?? [];
  const shown = linesShown(sheet.lines, { text, onlyUnplaced }, changes);
  const unplaced = sheet.lines.filter((line) => line.unplaced > 0).length;
  if (sheet.lines.length === 0) return null;
  return (
    <div className={css.lines}>
      {sheet.lines.length > fewLines && (
        <div className={css.filters}>
          <div className={css.filter}>
            <FilterField
              label={words.ofSheet(words.filterLines, of)}
              placeholder={words.filterLines}
              value={text}
              onChange={setText}
            />
          </div>
          {(unplaced > 0 || onlyUnplaced) && (
            <Toggle isSelected={onlyUnplaced} onChange={setOnlyUnplaced}>
              {words.onlyUnplaced(unplaced)}
            </Toggle>
          )}
        </div>
      )}
      <Axis axis="column" sheet={sheet} of={of} shown={shown} changes={changes} file={file} />
      <Axis axis="row" sheet={sheet} of={of} shown={shown} changes={changes} file={file} />
    </div>
  );
}

interface AxisProps {
  axis: LineReading["axis"];
  sheet: SheetReading;
  of: string | undefined;
  shown: readonly LineReading[];
  changes: Parameters<typeof isChanged>[1];
  file: LadderImport;
}

function Axis({ axis, sheet, of, shown, changes, file }: AxisProps) {
  const ofColumns = axis === "column";
  const parts = ofColumns ? sheet.column_parts : sheet.row_parts;
  const nameOf = ({ name }: LineReading) =>
    words.ofSheet(ofColumns ? words.columnName(name) : words.rowName(name), of);
  const columns: Column<LineReading>[] = [
    {
      id: "line",
      header: ofColumns ? words.column : words.row,
      isRowHeader: true,
      cell: ({ name, text }) => (
        <span className={css.cell}>
          <span className={css.at}>{name}</span>
          <span className={css.begins}>{text}</span>
        </span>
      ),
    },
    {
      id: "unplaced",
      header: words.unplacedCells,
      width: "136px",
      align: "end",
      cell: ({ unplaced }) => unplaced > 0 && <span className={css.left}>{unplaced}</span>,
    },
    {
      id: "part",
      header: words.takenAs,
      width: "248px",
      cell: (line) => (
        <span className={css.correction}>
          <span className={css.part}>
            <Select
              label={words.partOf(nameOf(line))}
              hideLabel
              choices={choicesOf(parts, line.part)}
              value={line.part}
              onChange={(part) => file.takeLine(sheet.sheet, line, part)}
            />
          </span>
          {isChanged(line, changes) && (
            <IconButton
              label={words.asRead(nameOf(line))}
              icon={<Undo2 />}
              onPress={() => file.takeLine(sheet.sheet, line, null)}
            />
          )}
        </span>
      ),
    },
  ];
  const label = ofColumns ? words.columns : words.rows;
  const rows = shown.filter((line) => line.axis === axis);
  return (
    <div className={css.axis}>
      <h3 className={css.axisTitle}>
        {label} <span className={css.code}>{rows.length}</span>
      </h3>
      <LongTable
        label={words.ofSheet(label, of)}
        columns={columns}
        rows={rows}
        rowKey={({ at }) => String(at)}
        rowName={nameOf}
      />
    </div>
  );
}

function choicesOf(parts: readonly FilePart[], own: FilePart): Choice<FilePart>[] {
  const all = parts.includes(own) ? parts : [own, ...parts];
  return all.map((id) => ({ id, label: words.parts[id] }));
}
