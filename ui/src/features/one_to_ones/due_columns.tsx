import { CircleAlert, PenLine } from "lucide-react";
import type { OneToOneRow_Serialize as Row } from "../../bindings";
import { Badge } from "../../components/Badge";
import { IconButton } from "../../components/IconButton";
import { PersonCell } from "../../components/PersonCell";
import { TwoLines } from "../../components/TwoLines";
import type { Column } from "../../components/table_column";
import { formatNumber, formatWeekDay } from "../../messages/format";
import { oneToOneMessages as words } from "../../messages/one_to_ones";
import css from "./OneToOnes.module.css";

/** Who it is, when you last met, when you should, and what is still open. */
export function dueColumns(today: string, onWrite: (row: Row) => void): readonly Column<Row>[] {
  return [
    {
      id: "person",
      header: words.person,
      isRowHeader: true,
      width: "minmax(200px, 2.4fr)",
      cell: ({ person, title }) => <PersonCell name={person.name} about={title} />,
    },
    {
      id: "last",
      header: words.lastMet,
      width: "minmax(112px, 1fr)",
      cell: ({ last }) =>
        last === null ? (
          <span className={css.minor}>{words.never}</span>
        ) : (
          <TwoLines first={words.relativeDay(last, today)} second={formatWeekDay(last)} />
        ),
    },
    {
      id: "next",
      header: words.nextDue,
      width: "minmax(148px, 1fr)",
      cell: (row) =>
        row.days_overdue > 0 ? (
          <Badge tone="warn" icon={<CircleAlert aria-hidden="true" />}>
            {words.overdueBy(row.days_overdue)}
          </Badge>
        ) : (
          <TwoLines
            first={words.relativeDay(row.next_due, today)}
            second={formatWeekDay(row.next_due)}
          />
        ),
    },
    {
      id: "open",
      header: words.openActions,
      width: "104px",
      align: "end",
      cell: ({ open_actions }) =>
        open_actions === 0 ? (
          <span className={css.minor}>{formatNumber(0)}</span>
        ) : (
          <span className={css.number}>{formatNumber(open_actions)}</span>
        ),
    },
    {
      id: "write",
      header: words.writeNow,
      width: "64px",
      align: "end",
      cell: (row) => (
        <IconButton
          label={words.writeWith(row.person.name)}
          shortcut="N"
          icon={<PenLine aria-hidden="true" />}
          excludeFromTabOrder
          onPress={() => onWrite(row)}
        />
      ),
    },
  ];
}
