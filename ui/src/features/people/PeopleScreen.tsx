import { useNavigate } from "@tanstack/react-router";
import { FileDown, UserPlus, Users } from "lucide-react";
import { useState } from "react";
import type { RosterList_Serialize as RosterList, Status } from "../../bindings";
import { useCommands } from "../../commands";
import { Button } from "../../components/Button";
import { EmptyState } from "../../components/EmptyState";
import { FilterField } from "../../components/FilterField";
import { PageHeader } from "../../components/PageHeader";
import { Screen } from "../../components/Screen";
import { SegmentedControl } from "../../components/SegmentedControl";
import { Toggle } from "../../components/Toggle";
import type { Sorting } from "../../components/table_column";
import { useWide } from "../../components/useWide";
import { VirtualTable } from "../../components/VirtualTable";
import { peopleMessages as words } from "../../messages/people";
import { placementMessages } from "../../messages/placement";
import { Loaded, useRead } from "../../queries";
import { PlaceManyDialog } from "../placement/PlaceManyDialog";
import { AddPersonDialog } from "./AddPersonDialog";
import { AddRoleDialog } from "./AddRoleDialog";
import { OpenRoles } from "./OpenRoles";
import css from "./People.module.css";
import { rosterColumns } from "./roster_columns";
import { narrowed, sorted } from "./roster_view";

type Adding = "person" | "role" | null;

export function PeopleScreen() {
  const roster = useRead("rosterList", [null]);
  const [adding, setAdding] = useState<Adding>(null);
  const navigate = useNavigate();
  const importRoster = () => void navigate({ to: "/import" });
  useCommands([
    { id: "people.add", title: words.add, section: "screen", run: () => setAdding("person") },
    {
      id: "people.add_role",
      title: words.addRole,
      section: "screen",
      run: () => setAdding("role"),
    },
  ]);
  const active = roster.data?.people.filter(({ status }) => status === "active").length ?? 0;

  return (
    <Screen
      layout="fill"
      header={
        <PageHeader
          title={words.title}
          sub={roster.data && words.summary(active, roster.data.open_roles.length)}
          actions={
            <>
              <Button icon={<FileDown aria-hidden="true" />} onPress={importRoster}>
                {words.import}
              </Button>
              <Button onPress={() => setAdding("role")}>{words.addRole}</Button>
              <Button
                variant="primary"
                icon={<UserPlus aria-hidden="true" />}
                onPress={() => setAdding("person")}
              >
                {words.add}
              </Button>
            </>
          }
        />
      }
    >
      <Loaded of={roster}>
        {(data) =>
          data.people.length === 0 && data.open_roles.length === 0 ? (
            <EmptyState
              icon={<Users aria-hidden="true" />}
              title={words.emptyTitle}
              text={words.emptyText}
              actions={
                <>
                  <Button variant="primary" onPress={importRoster}>
                    {words.import}
                  </Button>
                  <Button onPress={() => setAdding("person")}>{words.add}</Button>
                </>
              }
            />
          ) : (
            <Roster roster={data} />
          )
        }
      </Loaded>
      {adding === "person" && <AddPersonDialog onClose={() => setAdding(null)} />}
      {adding === "role" && <AddRoleDialog onClose={() => setAdding(null)} />}
    </Screen>
  );
}

const shownStatuses = (["active", "archived", "all"] as const).map((id) => ({
  id,
  label: words.statuses[id],
}));

function Roster({ roster }: { roster: RosterList }) {
  const navigate = useNavigate();
  const [text, setText] = useState("");
  const [status, setStatus] = useState<Status | "all">("active");
  const [sorting, setSorting] = useState<Sorting>({ column: "name", direction: "ascending" });
  const [selected, setSelected] = useState<ReadonlySet<string> | null>(null);
  const [isPlacing, setPlacing] = useState(false);
  const isNarrow = !useWide(1100);
  const rows = sorted(narrowed(roster.people, text, status), sorting);
  // What is filtered away is not chosen any more: nobody is changed unseen.
  const chosen = rows.filter(({ id }) => selected?.has(id)).map(({ id }) => id);
  return (
    <>
      <div className={css.filters}>
        <div className={css.filter}>
          <FilterField label={words.filter} value={text} onChange={setText} />
        </div>
        <SegmentedControl
          label={words.status}
          choices={shownStatuses}
          value={status}
          onChange={setStatus}
        />
        <Toggle
          isSelected={selected !== null}
          onChange={(isOn) => setSelected(isOn ? new Set() : null)}
        >
          {words.selectSeveral}
        </Toggle>
        {selected && (
          <div className={css.several}>
            <span>{words.chosen(chosen.length)}</span>
            <Button
              variant="primary"
              size="s"
              isDisabled={chosen.length === 0}
              onPress={() => setPlacing(true)}
            >
              {placementMessages.open}
            </Button>
          </div>
        )}
      </div>
      <OpenRoles roles={roster.open_roles} />
      <VirtualTable
        label={words.tableLabel}
        columns={rosterColumns(isNarrow)}
        rows={rows}
        rowKey={({ id }) => id}
        rowName={({ name }) => name}
        key={isNarrow ? "narrow" : "wide"}
        rowHeight={isNarrow ? 72 : 52}
        onOpen={({ id }) => void navigate({ to: "/people/$id", params: { id } })}
        {...(selected && { selected, onSelect: setSelected })}
        sorting={sorting}
        onSort={setSorting}
        empty={<EmptyState title={words.noMatchTitle} text={words.noMatchText} />}
      />
      {isPlacing && (
        <PlaceManyDialog
          people={chosen}
          onPlaced={() => {
            setPlacing(false);
            setSelected(null);
          }}
          onClose={() => setPlacing(false)}
        />
      )}
    </>
  );
}
