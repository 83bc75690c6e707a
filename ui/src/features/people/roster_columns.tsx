import type { RosterLine_Serialize as RosterLine } from "../../bindings";
import { Badge } from "../../components/Badge";
import { PersonCell } from "../../components/PersonCell";
import { TwoLines } from "../../components/TwoLines";
import type { Column } from "../../components/table_column";
import { formatDay } from "../../messages/format";
import { peopleMessages as words } from "../../messages/people";
import css from "./People.module.css";

/** `isNarrow`: rows are higher, and words go on in a second line instead of being cut. */
export const rosterColumns = (isNarrow: boolean): readonly Column<RosterLine>[] => [
  {
    id: "name",
    header: words.name,
    width: "minmax(212px, 1.7fr)",
    isRowHeader: true,
    isSortable: true,
    cell: ({ name, title, status }) => (
      <PersonCell name={name} {...(title && { about: title })} wraps={isNarrow}>
        {status === "archived" && <Badge>{words.statusOf(status)}</Badge>}
      </PersonCell>
    ),
  },
  {
    id: "level",
    header: words.level,
    width: "minmax(128px, 1fr)",
    isSortable: true,
    cell: ({ level, off_ladder }) =>
      level?.name ?? (
        <span className={css.quiet}>{off_ladder ? words.offLadder : words.notPlaced}</span>
      ),
  },
  {
    id: "manager",
    header: words.manager,
    width: "minmax(128px, 1fr)",
    isSortable: true,
    cell: ({ manager }) => manager && <TwoLines first={manager.name} wraps={isNarrow} />,
  },
  {
    id: "area",
    header: words.area,
    width: "minmax(96px, 0.8fr)",
    isSortable: true,
    cell: ({ area }) => area && <TwoLines first={area} wraps={isNarrow} />,
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
    width: "116px",
    isSortable: true,
    cell: ({ level_since }) => level_since && formatDay(level_since),
  },
];
