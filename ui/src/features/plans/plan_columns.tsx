import { CircleAlert } from "lucide-react";
import type { PersonRef } from "../../bindings";
import { Button } from "../../components/Button";
import { PersonCell } from "../../components/PersonCell";
import { TwoLines } from "../../components/TwoLines";
import type { Column } from "../../components/table_column";
import { plansMessages as words } from "../../messages/plans";
import css from "./Plans.module.css";
import type { PlanRow } from "./plan_rows";
import { StateBadge } from "./StateBadge";

interface PlanColumns {
  /** What the button of somebody without a plan does. */
  begin: (person: PersonRef) => void;
  /** The window is narrow: rows are higher, and words go on in a second line instead of being cut. */
  isNarrow: boolean;
}

/** The columns of the list. */
export function planColumns({ begin, isNarrow }: PlanColumns): Column<PlanRow>[] {
  return [
    {
      id: "person",
      header: words.person,
      width: "minmax(182px, 1.3fr)",
      isRowHeader: true,
      isSortable: true,
      cell: (row) => <PersonCell name={row.person.name} about={standing(row)} wraps={isNarrow} />,
    },
    {
      id: "period",
      header: words.period,
      width: "minmax(112px, 0.5fr)",
      isSortable: true,
      cell: (row) =>
        row.group === "without" ? null : (
          <TwoLines first={words.from(row.plan.from)} second={words.to(row.plan.to)} look="equal" />
        ),
    },
    {
      id: "focuses",
      header: words.focuses,
      width: "minmax(148px, 1.8fr)",
      cell: (row) =>
        row.group === "without" ? (
          <Nearest row={row} />
        ) : (
          focuses(row, isNarrow && row.plan.focuses.length < 3)
        ),
    },
    {
      id: "actions",
      header: words.actions,
      width: "minmax(92px, 0.5fr)",
      isSortable: true,
      cell: (row) => (row.group === "without" ? null : <ActionsDone row={row} />),
    },
    {
      id: "check_in",
      header: words.nextCheckIn,
      width: "104px",
      isSortable: true,
      cell: (row) => (row.group === "without" ? null : <NextCheckIn row={row} />),
    },
    {
      id: "state",
      header: words.state,
      width: "112px",
      isSortable: true,
      cell: (row) =>
        row.group === "without" ? (
          <Button
            size="s"
            aria-label={words.beginFor(row.person.name)}
            onPress={() => begin(row.person)}
          >
            {words.begin}
          </Button>
        ) : (
          <StateBadge stage={row.plan.stage} />
        ),
    },
  ];
}

type WithPlan = Extract<PlanRow, { group: "current" | "other" }>;
type Without = Extract<PlanRow, { group: "without" }>;

function standing(row: PlanRow): string {
  if (row.group === "without") return row.level.name;
  const { level, target } = row.plan;
  const from = level?.name ?? words.notPlaced;
  return target && target.code !== level?.code ? words.levelToTarget(from, target.name) : from;
}

function focuses({ plan }: WithPlan, wraps: boolean) {
  if (plan.focuses.length === 0) return <span className={css.minor}>{words.noFocus}</span>;
  return (
    <ul
      className={css.focuses}
      data-many={plan.focuses.length > 2 || undefined}
      data-wraps={wraps || undefined}
    >
      {plan.focuses.map((heading) => (
        <li key={heading} title={heading}>
          {heading}
        </li>
      ))}
    </ul>
  );
}

function Nearest({ row: { nearest } }: { row: Without }) {
  const sentence =
    nearest === null
      ? words.neverPlanned
      : nearest.to_come
        ? words.nextPlan(nearest.period)
        : words.lastPlan(nearest.period);
  return <span className={css.minor}>{sentence}</span>;
}

function ActionsDone({ row: { plan } }: { row: WithPlan }) {
  const { actions_done: done, actions_total: total, overdue } = plan;
  if (total === 0) return <span className={css.minor}>{words.noActions}</span>;
  return (
    <span className={css.progress}>
      <span className={css.count}>
        {words.doneOf(done, total)}
        <span className={css.track} role="img" aria-label={words.doneOfSpoken(done, total)}>
          <span className={css.bar} style={{ width: `${(100 * done) / total}%` }} />
        </span>
      </span>
      {overdue > 0 && (
        <span className={css.overdue}>
          <CircleAlert aria-hidden="true" />
          {words.overdue(overdue)}
        </span>
      )}
    </span>
  );
}

function NextCheckIn({ row: { plan } }: { row: WithPlan }) {
  const { next_check_in: day, check_in_missed: isMissed } = plan;
  if (day === null) return <span className={css.minor}>{words.noCheckIn}</span>;
  if (isMissed) return <span className={css.missed}>{words.checkInMissed(day)}</span>;
  return words.checkIn(day);
}
