import { Link, useNavigate } from "@tanstack/react-router";
import { MessagesSquare } from "lucide-react";
import { useState } from "react";
import type { MeetingDue, OneToOneList_Serialize as OneToOneList, PersonId } from "../../bindings";
import { useCommands } from "../../commands";
import { DatedGroup, DatedListBar } from "../../components/DatedList";
import { EmptyState } from "../../components/EmptyState";
import { PageHeader } from "../../components/PageHeader";
import { Screen } from "../../components/Screen";
import { VirtualTable } from "../../components/VirtualTable";
import { formatNumber } from "../../messages/format";
import { oneToOneMessages as words } from "../../messages/one_to_ones";
import { Loaded, useRead } from "../../queries";
import { BatchButton } from "../printing/BatchButton";
import { dueColumns } from "./due_columns";
import { matching } from "./matching";
import "./opening";

type Scope = "reports" | "everyone";

const scopes: { id: Scope; label: string }[] = [
  { id: "reports", label: words.scopes.reports },
  { id: "everyone", label: words.scopes.everyone },
];

/** Whom to meet next. */
export function OneToOnesScreen() {
  const list = useRead("oneToOneList", []);
  const [scope, setScope] = useState<Scope>("reports");
  const rows = list.data ? inScope(list.data, scope) : [];
  return (
    <Screen
      layout="fill"
      header={
        <PageHeader
          title={words.title}
          sub={list.data && words.summary(rows.length, overdueIn(list.data, scope))}
          actions={<BatchButton of="one_to_ones" isDisabled={list.data?.people.length === 0} />}
        />
      }
    >
      <Loaded of={list}>
        {(data) =>
          data.people.length === 0 ? (
            <EmptyState
              icon={<MessagesSquare aria-hidden="true" />}
              title={words.emptyTitle}
              text={words.emptyText}
              actions={<Link to="/people">{words.emptyAction}</Link>}
            />
          ) : (
            <WhomToMeet list={data} scope={scope} onScope={setScope} />
          )
        }
      </Loaded>
    </Screen>
  );
}

const isOfReports = (list: OneToOneList, scope: Scope) => list.is_mixed && scope === "reports";

const overdueIn = (list: OneToOneList, scope: Scope) =>
  isOfReports(list, scope) ? list.overdue_reports : list.overdue;

const inScope = (list: OneToOneList, scope: Scope) =>
  isOfReports(list, scope) ? list.people.filter(({ reports_to_me }) => reports_to_me) : list.people;

interface WhomToMeetProps {
  list: OneToOneList;
  scope: Scope;
  onScope: (scope: Scope) => void;
}

function WhomToMeet({ list, scope, onScope }: WhomToMeetProps) {
  const navigate = useNavigate();
  const [text, setText] = useState("");
  const [current, setCurrent] = useState<PersonId | null>(null);
  const rows = matching(inScope(list, scope), text);
  const chosen = rows.find(({ person }) => person.id === current) ?? rows[0];

  const open = (id: PersonId) => void navigate({ to: "/one-to-ones/$id", params: { id } });
  const write = (id: PersonId) =>
    void navigate({ to: "/one-to-ones/$id", params: { id }, state: { writes: true } });

  useCommands([
    {
      id: "one_to_ones.write",
      title: chosen ? words.writeWith(chosen.person.name) : words.writeNote,
      section: "screen",
      shortcuts: ["N"],
      enabled: chosen !== undefined,
      run: () => chosen && write(chosen.person.id),
    },
  ]);

  return (
    <>
      <DatedListBar
        filter={{ label: words.filter, value: text, onChange: setText }}
        onEnter={() => rows[0] && open(rows[0].person.id)}
        scope={
          list.is_mixed && {
            label: words.scope,
            choices: scopes,
            value: scope,
            onChange: onScope,
          }
        }
        keys={[
          { keys: "Enter", does: words.keyOpens },
          { keys: "N", does: words.keyWrites },
        ]}
      />
      <VirtualTable
        label={words.tableLabel}
        columns={dueColumns(list.as_of, ({ person }) => write(person.id))}
        rows={rows}
        rowKey={({ person }) => person.id}
        rowName={({ person }) => person.name}
        rowHeight={52}
        groups={{
          of: ({ due }) => due,
          heading: (group, size) => (
            <DatedGroup
              title={words.group[group as MeetingDue]}
              size={formatNumber(size)}
              isLate={group === "overdue"}
            />
          ),
        }}
        onLookAt={({ person }) => setCurrent(person.id)}
        onOpen={({ person }) => open(person.id)}
        empty={<EmptyState title={words.noMatchTitle} text={words.noMatchText} />}
      />
    </>
  );
}
