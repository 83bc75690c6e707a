import { Check, ListChecks } from "lucide-react";
import { useState } from "react";
import type { CoveragePage_Serialize as CoveragePage } from "../../bindings";
import { Button } from "../../components/Button";
import { Callout } from "../../components/Callout";
import { EmptyState } from "../../components/EmptyState";
import { PageHeader } from "../../components/PageHeader";
import { Screen } from "../../components/Screen";
import { Section } from "../../components/Section";
import { type Leader, coverageMessages as words } from "../../messages/coverage";
import { formatNumber } from "../../messages/format";
import { Loaded, useRead } from "../../queries";
import { DelegationTabs } from "../delegation_frame/DelegationTabs";
import { WayToPeople } from "../delegation_frame/WayToPeople";
import css from "./Coverage.module.css";
import { CoverageFilters, type Scope } from "./CoverageFilters";
import { Findings } from "./Findings";
import { counted, fewest, groupId, most, type Question, questions, wordsOf } from "./found";
import { Load } from "./Load";

const everyone: Scope = { lead: null, reach: "tree", category: null };

/** What a leader asks of the decisions of a team. */
export function CoverageScreen() {
  const [scope, setScope] = useState(everyone);
  const [day, setDay] = useState<string | null>(null);
  const [whole, setWhole] = useState<ReadonlySet<Question>>(new Set());
  const workspace = useRead("workspaceState", []);
  const team = useRead("teamLadder", [null, null]);
  const today = workspace.data?.today ?? null;
  const asOf = day === today ? null : day;
  const rows = whole.size > 0 ? most : fewest;
  const coverage = useRead("delegationCoverage", [scope, asOf, rows], { keepPrevious: true });

  const me = workspace.data?.me;
  const asks = coverage.data?.leader ?? null;
  const leader: Leader = asks === null || asks.id === me?.id ? null : asks.name;
  const isEmpty = coverage.data?.people === 0 && scope.lead === null && asOf === null;

  const show = (question: Question, isWhole: boolean) => {
    const next = new Set(whole);
    if (isWhole) next.add(question);
    else next.delete(question);
    setWhole(next);
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
        const { short } = words.groups[wordsOf(question, page)];
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
            <strong className={css.number}>{formatNumber(counted(question, page))}</strong>
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
          const said = words.groups[question].well;
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
