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
    width: "minmax(202px, 1.7fr)",
    isRowHeader: true,
    isSortable: true,
    cell: ({ name, title, status }) => (
      <span className={css.person}>
        <PersonToken name={name} />
        <span className={css.two}>
          <span className={css.name}>{name}</span>
          {title && (
            <span className={css.minor} title={title}>
              {title}
            </span>
          )}
        </span>
        {status === "archived" && <Badge>{words.statusOf(status)}</Badge>}
      </span>
    ),
  },
  {
    id: "level",
    header: words.level,
    width: "minmax(140px, 1fr)",
    isSortable: true,
    cell: ({ level, off_ladder }) =>
      level?.name ?? (
        <span className={css.quiet}>{off_ladder ? words.offLadder : words.notPlaced}</span>
      ),
  },
  {
    id: "manager",
    header: words.manager,
    width: "minmax(136px, 1fr)",
    isSortable: true,
    cell: ({ manager }) => manager?.name,
  },
  {
    id: "area",
    header: words.area,
    width: "minmax(88px, 0.8fr)",
    isSortable: true,
    cell: ({ area }) => area,
  },
  {
    id: "market",
    header: words.market,
    width: "68px",
    isSortable: true,
    cell: ({ market }) => words.marketOf(market),
  },
  {
    id: "since",
    header: words.since,
    width: "124px",
    isSortable: true,
    cell: ({ level_since }) => level_since && formatDay(level_since),
  },
];
