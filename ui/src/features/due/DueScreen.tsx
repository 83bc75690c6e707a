import { Link } from "@tanstack/react-router";
import { CalendarPlus, ListTodo } from "lucide-react";
import { useState } from "react";
import type {
  DueGroup,
  DueLine_Serialize as DueLine,
  DueList_Serialize as DueList,
} from "../../bindings";
import { useCommands } from "../../commands";
import { Button } from "../../components/Button";
import { DatedGroup, DatedListBar } from "../../components/DatedList";
import { EmptyState } from "../../components/EmptyState";
import { ErrorBanner } from "../../components/ErrorBanner";
import { PageHeader } from "../../components/PageHeader";
import { Screen } from "../../components/Screen";
import { useWide } from "../../components/useWide";
import { VirtualTable } from "../../components/VirtualTable";
import { dueMessages as words } from "../../messages/due";
import { formatNumber } from "../../messages/format";
import { takingOutMessages } from "../../messages/taking_out";
import { Loaded, useRead } from "../../queries";
import { CalendarDialog } from "../taking_out/CalendarDialog";
import { dueColumns } from "./due_columns";
import { keyOf, matching, type Scope } from "./due_rows";
import { MoveDateDialog } from "./MoveDateDialog";
import { PlanDeed } from "./PlanDeed";
import { useDueDeeds } from "./useDueDeeds";

const scopes: { id: Scope; label: string }[] = [
  { id: "everyone", label: words.scopes.everyone },
  { id: "reports", label: words.scopes.reports },
];

const linesIn = ({ lines, is_mixed }: DueList, scope: Scope) =>
  is_mixed && scope === "reports" ? lines.filter(({ reports_to_me }) => reports_to_me) : lines;

/** What is due, late first, each line done where it stands. */
export function DueScreen() {
  const list = useRead("dueList", [null, { kind: "everyone" }]);
  const [scope, setScope] = useState<Scope>("everyone");
  const lines = list.data ? linesIn(list.data, scope) : [];
  const late = lines.filter(({ group }) => group === "late");
  const { data: workspace } = useRead("workspaceState", []);
  const [isTaking, setTaking] = useState(false);
  const isNobodyThere = (list.data?.people ?? 0) === 0;
  const isOfReports = scope === "reports" && list.data?.is_mixed === true;

  useCommands([
    {
      id: "due.calendar",
      title: takingOutMessages.calendar,
      section: "screen",
      keywords: takingOutMessages.calendarKeywords,
      enabled: !isNobodyThere,
      run: () => setTaking(true),
    },
  ]);

  return (
    <Screen
      layout="fill"
      header={
        <PageHeader
          title={words.title}
          sub={list.data && words.summary(late.length, lines.length)}
          actions={
            !isNobodyThere && (
              <Button icon={<CalendarPlus aria-hidden="true" />} onPress={() => setTaking(true)}>
                {takingOutMessages.calendar}
              </Button>
            )
          }
        />
      }
    >
      <Loaded of={list}>
        {(data) => <Lines list={data} lines={lines} scope={scope} onScope={setScope} />}
      </Loaded>
      {isTaking && (
        <CalendarDialog
          whose={{ kind: isOfReports ? "mine" : "everyone" }}
          name={workspace?.name ?? ""}
          onClose={() => setTaking(false)}
        />
      )}
    </Screen>
  );
}

interface LinesProps {
  list: DueList;
  lines: readonly DueLine[];
  scope: Scope;
  onScope: (scope: Scope) => void;
}

function Lines({ list, lines, scope, onScope }: LinesProps) {
  const [text, setText] = useState("");
  const [current, setCurrent] = useState<string | null>(null);
  const deeds = useDueDeeds();
  const { doing } = deeds;
  // Below that the columns would have to cut words and names.
  const isNarrow = !useWide(1100);
  const rows = matching(lines, text);
  const chosen = rows.find((line) => keyOf(line) === current) ?? rows[0];

  useCommands([
    {
      id: "due.do",
      title: chosen
        ? words.about(words.deeds[chosen.what.kind], chosen.words, chosen.person.name)
        : words.act,
      section: "screen",
      shortcuts: ["D"],
      enabled: chosen !== undefined,
      run: () => chosen && deeds.doIt(chosen),
    },
    {
      id: "due.move",
      title: words.move,
      section: "screen",
      shortcuts: ["M"],
      enabled: chosen?.date_moves === true,
      run: () => chosen && deeds.move(chosen),
    },
  ]);

  return (
    <>
      {deeds.error && <ErrorBanner error={deeds.error} />}
      {list.lines.length === 0 ? (
        <NothingDue isNobodyThere={list.people === 0} />
      ) : (
        <>
          <DatedListBar
            filter={{ label: words.filter, value: text, onChange: setText }}
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
              { keys: "D", does: words.keyDoes },
              { keys: "M", does: words.keyMoves },
            ]}
          />
          <VirtualTable
            label={words.tableLabel}
            columns={dueColumns({
              today: list.as_of,
              isNarrow,
              onDo: deeds.doIt,
              onMove: deeds.move,
            })}
            key={isNarrow ? "narrow" : "wide"}
            rows={rows}
            rowKey={keyOf}
            rowName={(line) => line.words}
            rowHeight={isNarrow ? 68 : 52}
            groups={{
              of: ({ group }) => group,
              heading: (group, size) => (
                <DatedGroup
                  title={words.groups[group as DueGroup]}
                  size={formatNumber(size)}
                  isLate={group === "late"}
                />
              ),
            }}
            onLookAt={(line) => setCurrent(keyOf(line))}
            onOpen={deeds.open}
            empty={
              lines.length === 0 ? (
                <EmptyState
                  title={words.noneOfReportsTitle}
                  text={words.noneOfReportsText}
                  actions={
                    <Button onPress={() => onScope("everyone")}>{words.showEveryone}</Button>
                  }
                />
              ) : (
                <EmptyState title={words.noMatchTitle} text={words.noMatchText} />
              )
            }
          />
        </>
      )}
      {doing?.is === "move" && <MoveDateDialog line={doing.line} onClose={deeds.close} />}
      {doing?.is === "deed" && "plan" in doing.line.what && doing.line.what.plan !== null && (
        <PlanDeed plan={doing.line.what.plan} what={doing.line.what} onClose={deeds.close} />
      )}
    </>
  );
}

function NothingDue({ isNobodyThere }: { isNobodyThere: boolean }) {
  return isNobodyThere ? (
    <EmptyState
      icon={<ListTodo aria-hidden="true" />}
      title={words.nobodyTitle}
      text={words.nobodyText}
      actions={<Link to="/people">{words.nobodyAction}</Link>}
    />
  ) : (
    <EmptyState
      icon={<ListTodo aria-hidden="true" />}
      title={words.emptyTitle}
      text={words.emptyText}
      actions={<Link to="/plans">{words.emptyAction}</Link>}
    />
  );
}
