import { Check, ListChecks } from "lucide-react";
import type {
  CoveragePage_Serialize as CoveragePage,
  WorkspaceState_Serialize as WorkspaceState,
} from "../../bindings";
import { Button } from "../../components/Button";
import { Callout } from "../../components/Callout";
import { EmptyState } from "../../components/EmptyState";
import { PageHeader } from "../../components/PageHeader";
import { Screen } from "../../components/Screen";
import { Section } from "../../components/Section";
import { useSitting } from "../../components/useSitting";
import { type Leader, coverageMessages as words } from "../../messages/coverage";
import { formatNumber } from "../../messages/format";
import { Loaded, useRead } from "../../queries";
import { DelegationTabs } from "../delegation_frame/DelegationTabs";
import { WayToPeople } from "../delegation_frame/WayToPeople";
import css from "./Coverage.module.css";
import { CoverageFilters, type Scope } from "./CoverageFilters";
import { Findings } from "./Findings";
import { fewest, groupId, most, type Question, questions } from "./found";
import { Load } from "./Load";

const everyone: Scope = { lead: null, reach: "tree", category: null };

/** How coverage is looked at; kept for as long as the program runs, so that one comes back to it from a cell. */
interface View {
  scope: Scope;
  /** Null is today. */
  day: string | null;
  /** Questions of which all rows are shown. */
  whole: ReadonlySet<Question>;
}

const plainView: View = { scope: everyone, day: null, whole: new Set() };

/** What a leader asks of the decisions of a team. */
export function CoverageScreen() {
  const { data } = useRead("workspaceState", []);
  return data ? <Coverage key={data.path} workspace={data} /> : null;
}

function Coverage({ workspace: { path, today, me } }: { workspace: WorkspaceState }) {
  const [view, setView] = useSitting(`coverage ${path}`, plainView);
  const { scope, day, whole } = view;
  const setScope = (next: Scope) => setView({ ...view, scope: next });
  const setDay = (next: string | null) => setView({ ...view, day: next === today ? null : next });
  const team = useRead("teamLadder", [null, null]);
  const asOf = day === today ? null : day;
  const rows = whole.size > 0 ? most : fewest;
  const coverage = useRead("delegationCoverage", [scope, asOf, rows], { keepPrevious: true });

  const asks = coverage.data?.leader ?? null;
  const leader: Leader = asks === null || asks.id === me?.id ? null : asks.name;
  const isEmpty = coverage.data?.people === 0 && scope.lead === null && asOf === null;

  const show = (question: Question, isWhole: boolean) => {
    const next = new Set(whole);
    if (isWhole) next.add(question);
    else next.delete(question);
    setView({ ...view, whole: next });
  };

  return (
    <Screen
      header={
        <>
          <PageHeader
            title={words.title}
            sub={coverage.data && !isEmpty && words.size(coverage.data.people, coverage.data.areas)}
            actions={
              !isEmpty && (
                <CoverageFilters
                  scope={scope}
                  onScope={setScope}
                  leads={team.data?.leads ?? []}
                  categories={coverage.data?.categories ?? []}
                  day={asOf ?? today}
                  onDay={setDay}
                />
              )
            }
          />
          <DelegationTabs />
        </>
      }
    >
      <Loaded of={coverage}>
        {(page) => {
          if (isEmpty) {
            return (
              <EmptyState
                icon={<ListChecks aria-hidden="true" />}
                title={words.emptyTitle}
                text={words.emptyText}
                actions={<WayToPeople />}
              />
            );
          }
          return (
            <div className={css.page}>
              {asOf !== null && (
                <Callout
                  tone="warn"
                  actions={
                    <Button size="s" onPress={() => setDay(null)}>
                      {words.backToToday}
                    </Button>
                  }
                >
                  {words.readOnly(asOf)}
                </Callout>
              )}
              {page.people === 0 ? (
                <EmptyState
                  title={words.nobodyTitle}
                  text={words.nobodyText}
                  actions={
                    <Button onPress={() => setScope({ ...scope, lead: null })}>
                      {words.everybodyAction}
                    </Button>
                  }
                />
              ) : (
                <>
                  <Index page={page} leader={leader} />
                  <Load load={page.load} asOf={asOf} scale={page.scale} leader={leader} />
                  <Findings
                    page={page}
                    leader={leader}
                    isReadOnly={asOf !== null}
                    whole={whole}
                    onWhole={show}
                  />
                  <AllWell page={page} leader={leader} />
                </>
              )}
            </div>
          );
        }}
      </Loaded>
    </Screen>
  );
}

/** Every question that found something, with its number; leads to it. */
function Index({ page, leader }: { page: CoveragePage; leader: Leader }) {
  const found = questions.filter((question) => page[question].count > 0);
  if (found.length === 0) return null;
  return (
    <nav className={css.index} aria-label={words.index}>
      {found.map((question) => {
        const { short } = words.groups[question];
        return (
          <Button
            key={question}
            size="s"
            variant="quiet"
            onPress={() => {
              const group = document.getElementById(groupId(question));
              group?.scrollIntoView({ block: "start" });
              group?.focus({ preventScroll: true });
            }}
          >
            {typeof short === "function" ? short(leader) : short}
            <strong className={css.number}>{formatNumber(page[question].count)}</strong>
          </Button>
        );
      })}
    </nav>
  );
}

/** What was asked and needs nothing. */
function AllWell({ page, leader }: { page: CoveragePage; leader: Leader }) {
  const well = questions.filter((question) => page[question].count === 0);
  const now = page.load.at(-1);
  // Where nothing is agreed yet nothing was looked at, and nothing is well.
  const isAgreed = now !== undefined && now.leader + now.jointly + now.pm > 0;
  if (well.length === 0 || !isAgreed) return null;
  return (
    <Section title={words.wellTitle} look="card">
      <ul className={css.well}>
        {well.map((question) => {
          const group = words.groups[question];
          // That nothing came back is no news.
          if (!("well" in group)) return null;
          const said = group.well;
          return (
            <li key={question}>
              <Check aria-hidden="true" />
              {typeof said === "function" ? said(leader) : said}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
