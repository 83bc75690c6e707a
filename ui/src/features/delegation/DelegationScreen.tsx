import { Link } from "@tanstack/react-router";
import { LayoutGrid } from "lucide-react";
import { useState } from "react";
import type { PersonId } from "../../bindings";
import { Button } from "../../components/Button";
import { Callout } from "../../components/Callout";
import { EmptyState } from "../../components/EmptyState";
import { PageHeader } from "../../components/PageHeader";
import { Screen } from "../../components/Screen";
import { delegationMessages as words } from "../../messages/delegation";
import { Loaded, useRead } from "../../queries";
import type { Row } from "./chosen_cells";
import { Legend } from "./Legend";
import { MatrixBoard } from "./MatrixBoard";
import { MatrixFilters } from "./MatrixFilters";

interface Only {
  gaps: boolean;
  overdue: boolean;
  /** Changed since the filter was set: they stay, though they may not match any more. */
  touched: ReadonlySet<PersonId>;
}

const everyone: Only = { gaps: false, overdue: false, touched: new Set() };

function shown(rows: readonly Row[], { gaps, overdue, touched }: Only): readonly Row[] {
  if (!gaps && !overdue) return rows;
  return rows.filter(
    ({ id, cells }) =>
      touched.has(id) ||
      cells.some((cell) => (!gaps || cell.against_rung === "below") && (!overdue || cell.overdue)),
  );
}

/** Who decides what, person by person. */
// biome-ignore lint/style/noDefaultExport: the router loads each screen by its default export
export default function DelegationScreen() {
  const [lead, setLead] = useState<PersonId | null>(null);
  const [day, setDay] = useState<string | null>(null);
  const [only, setOnly] = useState(everyone);
  const workspace = useRead("workspaceState", []);
  const team = useRead("teamLadder", [null, null]);
  const ladder = useRead("ladderShow", []);
  const today = workspace.data?.today ?? null;
  const asOf = day === today ? null : day;
  const matrix = useRead("delegationMatrix", [lead, asOf], { keepPrevious: true });
  const filter = (next: Partial<Only>) => setOnly({ ...only, ...next, touched: new Set() });
  const clear = () => {
    setLead(null);
    setOnly(everyone);
  };

  const isEmpty = matrix.data?.people.length === 0 && lead === null && asOf === null;

  const header = (
    <PageHeader
      title={words.title}
      sub={
        matrix.data && !isEmpty && words.size(matrix.data.people.length, matrix.data.areas.length)
      }
      actions={
        !isEmpty && (
          <MatrixFilters
            leads={team.data?.leads ?? []}
            lead={lead}
            onLead={setLead}
            gaps={only.gaps}
            onGaps={(gaps) => filter({ gaps })}
            overdue={only.overdue}
            onOverdue={(overdue) => filter({ overdue })}
            day={asOf ?? today}
            onDay={setDay}
          />
        )
      }
    />
  );

  return (
    <Screen header={header} layout="fill">
      <Loaded of={matrix}>
        {({ people, areas }) => {
          if (people.length === 0 && lead === null) {
            return (
              <EmptyState
                icon={<LayoutGrid aria-hidden="true" />}
                title={words.emptyTitle}
                text={words.emptyText}
                actions={<Link to="/">{words.emptyAction}</Link>}
              />
            );
          }
          const rows = shown(people, only);
          return (
            <>
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
              <Legend />
              {rows.length === 0 ? (
                <EmptyState
                  title={words.nothingMatches}
                  text={words.nothingMatchesText}
                  actions={<Button onPress={clear}>{words.clearFilters}</Button>}
                />
              ) : (
                <MatrixBoard
                  rows={rows}
                  areas={areas}
                  scale={ladder.data?.delegation_levels ?? []}
                  isReadOnly={asOf !== null}
                  onChanged={(ids) =>
                    setOnly((now) => ({ ...now, touched: new Set([...now.touched, ...ids]) }))
                  }
                />
              )}
            </>
          );
        }}
      </Loaded>
    </Screen>
  );
}
