import { useState } from "react";
import type {
  Fate,
  ImportPage_Serialize as ImportPage,
  RowFate_Serialize as RowFate,
} from "../../bindings";
import type { Choice } from "../../components/Choice";
import { EmptyState } from "../../components/EmptyState";
import { FilterField } from "../../components/FilterField";
import { SegmentedControl } from "../../components/SegmentedControl";
import { Select } from "../../components/Select";
import { VirtualTable } from "../../components/VirtualTable";
import { rosterImportMessages as words } from "../../messages/roster_import";
import { proposalOf } from "./levels";
import css from "./RosterImport.module.css";
import { RowDetails } from "./RowDetails";
import { rowColumns, rowName } from "./row_columns";
import { SelectRows } from "./SelectRows";
import type { RosterImport } from "./useRosterImport";

export type FateFilter = Fate | "all";

const fates: readonly Fate[] = ["new", "changed", "unchanged", "skipped", "refused"];

interface RowsProps {
  page: ImportPage;
  roster: RosterImport;
  levels: readonly Choice[];
  filter: FateFilter;
  onFilter: (filter: FateFilter) => void;
}

/** Every row of the file with its fate; the levels of many can be set at once. */
export function Rows({ page, roster, levels, filter, onFilter }: RowsProps) {
  const [text, setText] = useState("");
  const [looked, setLooked] = useState<RowFate | null>(null);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const { totals } = page.preview;
  const rows = page.preview.fates.filter(
    (fate) => (filter === "all" || fate.fate === filter) && says(fate, text),
  );
  const chosen = rows.filter(({ row, placing }) => placing && selected.has(String(row)));
  return (
    <div className={css.rows}>
      <div className={css.filters}>
        <SelectRows value={roster.select} onChange={(select) => void roster.selectRows(select)} />
        <SegmentedControl
          label={words.fateFilter}
          choices={[
            { id: "all" as FateFilter, label: words.fateCount("all", totals.rows) },
            ...fates
              .filter((fate) => totals[fate] > 0 || fate === filter)
              .map((fate) => ({ id: fate, label: words.fateCount(fate, totals[fate]) })),
          ]}
          value={filter}
          onChange={onFilter}
        />
        <div className={css.filter}>
          <FilterField label={words.filter} value={text} onChange={setText} />
        </div>
        {chosen.length > 0 && (
          <div className={css.many}>
            <span>{words.several(chosen.length)}</span>
            <div className={css.levelField}>
              <Select
                label={words.setLevel}
                hideLabel
                placeholder={words.setLevelPlaceholder}
                choices={levels}
                value={null}
                onChange={(choice) => {
                  const numbers = chosen.map(({ row }) => row);
                  roster.setLevel(numbers, proposalOf(choice));
                  setSelected(new Set());
                }}
              />
            </div>
          </div>
        )}
      </div>
      <VirtualTable
        label={words.table}
        columns={rowColumns(roster, levels)}
        rows={rows}
        rowKey={({ row }) => String(row)}
        rowName={rowName}
        selected={selected}
        onSelect={setSelected}
        isSelectable={({ placing }) => placing !== null}
        onOpen={setLooked}
        rowHeight={52}
        empty={<EmptyState title={words.emptyTitle} text={words.emptyText} level={3} />}
      />
      {looked && <RowDetails fate={looked} onClose={() => setLooked(null)} />}
    </div>
  );
}

function says({ name, title, reason, row }: RowFate, text: string): boolean {
  const wanted = text.trim().toLocaleLowerCase();
  return (
    wanted === "" ||
    wanted === String(row) ||
    `${name}\n${title}\n${reason}`.toLocaleLowerCase().includes(wanted)
  );
}
