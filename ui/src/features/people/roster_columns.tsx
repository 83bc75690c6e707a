import type { RosterLine_Serialize as RosterLine } from "../../bindings";
import { Badge } from "../../components/Badge";
import { PersonToken } from "../../components/PersonToken";
import type { Column } from "../../components/table_column";
import { formatDay } from "../../messages/format";
import { peopleMessages as words } from "../../messages/people";
import css from "./People.module.css";

export const rosterColumns: readonly Column<RosterLine>[] = [
  {
    id: "name",
    header: words.name,
    width: "minmax(170px, 1.5fr)",
    isRowHeader: true,
    isSortable: true,
    cell: ({ name, status }) => (
      <span className={css.person}>
        <PersonToken name={name} size="s" />
        <span className={css.ellipsis}>{name}</span>
        {status === "archived" && <Badge>{words.statusOf(status)}</Badge>}
      </span>
    ),
  },
  {
    id: "title",
    header: words.jobTitle,
    width: "minmax(130px, 1.4fr)",
    isSortable: true,
    cell: ({ title }) => title,
  },
  {
    id: "level",
    header: words.level,
    width: "minmax(110px, 1fr)",
    isSortable: true,
    cell: ({ level, off_ladder }) =>
      level?.name ?? (
        <span className={css.quiet}>{off_ladder ? words.offLadder : words.notPlaced}</span>
      ),
  },
  {
    id: "manager",
    header: words.manager,
    width: "minmax(110px, 1fr)",
    isSortable: true,
    cell: ({ manager }) => manager?.name,
  },
  {
    id: "area",
    header: words.area,
    width: "minmax(80px, 1fr)",
    isSortable: true,
    cell: ({ area }) => area,
  },
  {
    id: "market",
    header: words.market,
    width: "84px",
    isSortable: true,
    cell: ({ market }) => words.marketOf(market),
  },
  {
    id: "since",
    header: words.since,
    width: "112px",
    isSortable: true,
    cell: ({ since }) => formatDay(since),
  },
];
