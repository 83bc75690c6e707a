import { MessagesSquare } from "lucide-react";
import type {
  PersonId,
  PersonViews_Serialize as PersonLine,
  DelegationViewsTeam_Serialize as Team,
} from "../../bindings";
import { Badge } from "../../components/Badge";
import { Button } from "../../components/Button";
import { EmptyState } from "../../components/EmptyState";
import { PersonCell } from "../../components/PersonCell";
import { Section } from "../../components/Section";
import { stepOf } from "../../components/scale_step";
import { Table } from "../../components/Table";
import type { Column } from "../../components/table_column";
import { viewMessages as words } from "../../messages/delegation_views";
import { WayToPeople } from "../delegation_frame/WayToPeople";
import { hasUnfinished } from "./unfinished";
import css from "./Views.module.css";

/** Who was never asked, how old each view is, and where the widest differences are. */
export function TeamViews({
  team,
  left,
  onShow,
}: {
  team: Team;
  /** Whose page one comes from. */
  left: PersonId | null;
  onShow: (id: PersonId, toAsk: boolean) => void;
}) {
  const step = (level: number) => {
    const found = stepOf(team.steps, level);
    return found ? words.numbered(found.number, found.word) : "";
  };
  if (team.people.length === 0) {
    return (
      <EmptyState
        icon={<MessagesSquare aria-hidden="true" />}
        title={words.emptyTitle}
        text={words.emptyText}
        actions={<WayToPeople />}
      />
    );
  }
  const columns: Column<PersonLine>[] = [
    {
      id: "name",
      header: words.name,
      isRowHeader: true,
      cell: ({ person, level }) => (
        <div className={css.who}>
          <PersonCell name={person.name} about={level.name} wraps />
        </div>
      ),
    },
    {
      id: "asked",
      header: words.asked,
      cell: ({ asked_on, age }) =>
        asked_on === null ? (
          <Badge tone="outline">{words.never}</Badge>
        ) : (
          words.askedOn(asked_on, words.ago(age ?? 0))
        ),
    },
    {
      id: "said",
      header: words.said,
      cell: ({ said, of }) => <span className={css.number}>{words.saidOf(said, of)}</span>,
    },
    {
      id: "differ",
      header: words.differ,
      cell: ({ differ, asked_on }) =>
        asked_on !== null && (
          <Badge tone={differ === 0 ? "good" : "warn"}>{words.differCount(differ)}</Badge>
        ),
    },
    {
      id: "widest",
      header: words.widest,
      cell: ({ widest }) =>
        widest && words.widestOf(widest.name, step(widest.agreed), step(widest.said)),
    },
    {
      id: "open",
      header: words.next,
      align: "end",
      cell: ({ person, asked_on }) => {
        const isHalf = hasUnfinished(person);
        const asks = asked_on === null || isHalf;
        const [long, short] = isHalf
          ? [words.goOn(person.name), words.goOnShort]
          : asks
            ? [words.ask(person.name), words.askShort]
            : [words.compare(person.name), words.compareShort];
        return (
          <Button
            size="s"
            aria-label={long}
            autoFocus={person.id === left}
            onPress={() => onShow(person.id, asks)}
          >
            {short}
          </Button>
        );
      },
    },
  ];
  return (
    <div className={css.stack}>
      <Table
        label={words.teamTable}
        look="framed"
        columns={columns}
        rows={team.people}
        rowKey={({ person }) => person.id}
      />
      {team.areas.length > 0 && (
        <Section title={words.areasTitle} sub={words.areasHelp} look="card">
          <ul className={css.areas}>
            {team.areas.slice(0, 6).map(({ area, name, differ, said, widest }) => (
              <li key={area}>
                <strong>{name}</strong>
                <span className={css.quiet}>{words.areaLine(differ, said, widest)}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  );
}
