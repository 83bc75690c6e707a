import type { RowFate_Serialize as RowFate } from "../../bindings";
import type { Choice } from "../../components/Choice";
import { Select } from "../../components/Select";
import type { Column } from "../../components/table_column";
import { formatNumber } from "../../messages/format";
import { rosterImportMessages as words } from "../../messages/roster_import";
import { FateBadge } from "./FateBadge";
import { choiceOf, proposalOf } from "./levels";
import css from "./RosterImport.module.css";
import type { RosterImport } from "./useRosterImport";

/** What every row says, and the level of those it places. */
export function rowColumns(
  roster: Pick<RosterImport, "levels" | "setLevel">,
  levels: readonly Choice[],
): Column<RowFate>[] {
  return [
    {
      id: "row",
      header: words.row,
      width: "52px",
      align: "end",
      cell: ({ row }) => <span className={css.quiet}>{formatNumber(row)}</span>,
    },
    {
      id: "fate",
      header: words.fateHead,
      width: "100px",
      cell: ({ fate }) => <FateBadge fate={fate} />,
    },
    {
      id: "name",
      header: words.name,
      width: "minmax(172px, 1.1fr)",
      isRowHeader: true,
      cell: (fate) => (
        <span className={css.person}>
          <span className={css.ellipsis}>{rowName(fate)}</span>{" "}
          {fate.title && <span className={css.jobTitle}>{fate.title}</span>}
        </span>
      ),
    },
    {
      id: "level",
      header: words.level,
      width: "192px",
      cell: (fate) => <Level fate={fate} roster={roster} levels={levels} />,
    },
    {
      id: "reason",
      header: words.reason,
      width: "minmax(160px, 2fr)",
      cell: (fate) => <Reason fate={fate} />,
    },
  ];
}

export function rowName({ name, vacancy }: RowFate): string {
  return name || (vacancy ? words.openRole : words.noName);
}

/** What changes goes before the sentence that says that something does. */
function Reason({ fate }: { fate: RowFate }) {
  if (fate.changes.length === 0) return <span className={css.reason}>{fate.reason}</span>;
  return (
    <span className={css.reason}>
      {fate.changes.map(({ field, before, after }) => (
        <span key={field} className={css.change}>
          {words.change(words.fieldName(field), before, after)}{" "}
        </span>
      ))}
      {fate.reason}
    </span>
  );
}

interface LevelProps {
  fate: RowFate;
  roster: Pick<RosterImport, "levels" | "setLevel">;
  levels: readonly Choice[];
}

function Level({ fate, roster, levels }: LevelProps) {
  if (!fate.placing) {
    const keeps = !fate.vacancy && (fate.fate === "changed" || fate.fate === "unchanged");
    return keeps ? <span className={css.quiet}>{words.keepsLevel}</span> : null;
  }
  const chosen = roster.levels.get(fate.row);
  return (
    <span className={css.level}>
      <span className={css.levelField}>
        <Select
          label={words.levelOf(rowName(fate))}
          hideLabel
          choices={levels}
          value={choiceOf(chosen ?? fate.placing)}
          onChange={(choice) => roster.setLevel([fate.row], proposalOf(choice))}
        />
      </span>
      {!chosen && fate.proposed && !fate.proposed.sure && (
        <span className={css.unsure} title={words.unsureText}>
          {words.unsure}
        </span>
      )}
    </span>
  );
}
