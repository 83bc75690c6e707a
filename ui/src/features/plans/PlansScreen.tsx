import { Link, useNavigate, useRouter, useSearch } from "@tanstack/react-router";
import { FileText, Plus } from "lucide-react";
import { useState } from "react";
import type { PersonId, PersonRef, PlanList_Serialize as PlanList } from "../../bindings";
import { tellDone, useCommands } from "../../commands";
import { Button } from "../../components/Button";
import { Checkbox } from "../../components/Checkbox";
import { EmptyState } from "../../components/EmptyState";
import { FilterField } from "../../components/FilterField";
import { PageHeader } from "../../components/PageHeader";
import { Screen } from "../../components/Screen";
import { SegmentedControl } from "../../components/SegmentedControl";
import type { Sorting } from "../../components/table_column";
import { useWide } from "../../components/useWide";
import { VirtualTable } from "../../components/VirtualTable";
import { formatNumber } from "../../messages/format";
import { plansMessages as words } from "../../messages/plans";
import { Loaded, useRead, useWrite } from "../../queries";
import { BatchButton } from "../printing/BatchButton";
import { NewPlanDialog } from "./NewPlanDialog";
import css from "./Plans.module.css";
import { planColumns } from "./plan_columns";
import { narrowed, type PlanRow, planRows, type Shown, sorted } from "./plan_rows";

/** All plans at a glance, and who has none. */
export function PlansScreen() {
  const list = useRead("planList", []);
  const navigate = useNavigate();
  const { history } = useRouter();
  // Asked for from elsewhere: a plan for somebody, with a decision to begin with.
  const { person: asked = null, area = null } = useSearch({ strict: false });
  const [isAside, setAside] = useState(asked !== null);
  const beginning = useWrite("planNew");
  const [beginsFor, setBeginsFor] = useState<{ person: PersonId | null } | null>(
    asked === null ? null : { person: asked },
  );
  const rows = list.data ? planRows(list.data) : [];
  const isEmpty = rows.length === 0;
  const count = (group: PlanRow["group"]) => rows.filter((row) => row.group === group).length;
  const beginNew = () => setBeginsFor({ person: null });

  useCommands([
    { id: "plans.new", title: words.newPlan, section: "screen", shortcuts: ["N"], run: beginNew },
  ]);

  /** From today, with nothing said; when that is refused, the dialog asks for what is needed. */
  const begin = async (person: PersonRef) => {
    const id = await beginning.run({
      person: person.id,
      from: null,
      to: null,
      direction: null,
      target: null,
    });
    if (id === undefined) return setBeginsFor({ person: person.id });
    tellDone(words.begun(person.name));
    void navigate({ to: "/plans/$id/make", params: { id } });
  };

  return (
    <Screen
      layout="fill"
      header={
        <PageHeader
          title={words.title}
          sub={list.data && words.summary(count("current"), count("without"))}
          actions={
            <>
              <BatchButton of="plans" isDisabled={isEmpty} />
              <Button variant="primary" icon={<Plus aria-hidden="true" />} onPress={beginNew}>
                {words.newPlan}
              </Button>
            </>
          }
        />
      }
    >
      <Loaded of={list}>
        {(data) =>
          isEmpty ? (
            <EmptyState
              icon={<FileText aria-hidden="true" />}
              title={words.emptyTitle}
              text={words.emptyText}
              actions={<Link to="/people">{words.emptyAction}</Link>}
            />
          ) : (
            <Plans list={data} rows={rows} onBegin={(person) => void begin(person)} />
          )
        }
      </Loaded>
      {beginsFor && (
        <NewPlanDialog
          person={beginsFor.person}
          area={isAside ? area : null}
          refusal={beginsFor.person === null ? null : beginning.error}
          isLookAside={isAside}
          onClose={() => {
            setBeginsFor(null);
            setAside(false);
            if (isAside && history.canGoBack()) history.back();
          }}
        />
      )}
    </Screen>
  );
}

const shownChoices = (["all", "draft", "agreed", "closed", "none"] as const).map((id) => ({
  id,
  label: words.shown[id],
}));

interface PlansProps {
  list: PlanList;
  rows: readonly PlanRow[];
  onBegin: (person: PersonRef) => void;
}

function Plans({ list, rows, onBegin }: PlansProps) {
  const navigate = useNavigate();
  const [text, setText] = useState("");
  const [shown, setShown] = useState<Shown>("all");
  const [others, setOthers] = useState(false);
  const [sorting, setSorting] = useState<Sorting>({ column: "person", direction: "ascending" });
  // Below that the columns would have to cut names and focus areas.
  const isNarrow = !useWide(1100);
  const found = sorted(narrowed(rows, { text, shown, others }), sorting);

  const open = (row: PlanRow) => {
    const plan = row.group === "without" ? row.nearest : row.plan;
    if (plan) void navigate({ to: "/plans/$id", params: { id: plan.id } });
    else onBegin(row.person);
  };

  return (
    <>
      <div className={css.filters}>
        <div className={css.filter}>
          <FilterField label={words.filter} value={text} onChange={setText} />
        </div>
        <SegmentedControl
          label={words.show}
          choices={shownChoices}
          value={shown}
          onChange={setShown}
        />
        {rows.some(({ group }) => group === "other") && (
          <Checkbox isSelected={others} onChange={setOthers}>
            {words.otherPeriods}
          </Checkbox>
        )}
      </div>
      <VirtualTable
        label={words.tableLabel}
        columns={planColumns({ today: list.as_of, begin: onBegin, isNarrow })}
        rows={found}
        rowKey={(row) => (row.group === "without" ? `without ${row.person.id}` : row.plan.id)}
        rowName={({ person }) => person.name}
        key={isNarrow ? "narrow" : "wide"}
        rowHeight={isNarrow ? 76 : 56}
        onOpen={open}
        sorting={sorting}
        onSort={setSorting}
        groups={{
          of: ({ group }) => group,
          heading: (group, size) => (
            <span className={css.groupHeading}>
              {words.groups[group as PlanRow["group"]]}{" "}
              <span className={css.size}>{formatNumber(size)}</span>
            </span>
          ),
        }}
        empty={<EmptyState title={words.noMatchTitle} text={words.noMatchText} />}
      />
    </>
  );
}
