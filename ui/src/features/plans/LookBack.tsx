import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Happened, LookBackFocus, LookBack as Looked } from "../../bindings";
import { Button } from "../../components/Button";
import { Fold } from "../../components/Fold";
import { Section } from "../../components/Section";
import { Table } from "../../components/Table";
import type { Column } from "../../components/table_column";
import { formatDay } from "../../messages/format";
import { lookBackMessages as words } from "../../messages/plan_course";
import css from "./LookBack.module.css";

const columns: Column<LookBackFocus>[] = [
  {
    id: "focus",
    header: words.focus,
    isRowHeader: true,
    cell: ({ heading, carried }) => (
      <>
        {heading}
        {carried && <span className={css.carried}> ({words.goesOn})</span>}
      </>
    ),
  },
  {
    id: "became",
    header: words.became,
    cell: ({ from_to, now, outcome }) => (
      <span className={css.became}>
        <span>{words.outcomeOf(outcome)}</span>
        {(from_to || now) && <span className={css.quiet}>{words.pathAndNow(from_to, now)}</span>}
      </span>
    ),
  },
  {
    id: "actions",
    header: words.actions,
    align: "end",
    cell: ({ done, actions }) => words.doneOf(done, actions),
  },
];

/** So many of what happened stand there at once, the latest of it. */
const mostAtOnce = 6;

interface LookBackProps {
  last: Looked;
  /** Oldest first. */
  since: readonly Happened[];
  /** The plan is agreed: it is there to be lived by, and looking back is one press away. */
  isFolded: boolean;
}

/** What the plan before promised and what happened, for the talk in which this one is made. */
export function LookBack({ last, since, isFolded }: LookBackProps) {
  if (!isFolded) return <LookedBack last={last} since={since} />;
  return (
    <Fold title={words.title} sum={words.sub(last.period, last.outcome)}>
      <LookedBack last={last} since={since} />
    </Fold>
  );
}

function LookedBack({ last, since }: Omit<LookBackProps, "isFolded">) {
  const [isAll, setAll] = useState(false);
  const shown = isAll ? since : since.slice(-mostAtOnce);
  return (
    <Section
      title={words.title}
      sub={words.sub(last.period, last.outcome)}
      look="card"
      actions={
        <Link to="/plans/$id" params={{ id: last.plan }}>
          {words.show}
        </Link>
      }
    >
      <div className={css.body}>
        {last.is_open && <p className={css.quiet}>{words.open}</p>}
        {last.outcome_note && <p className={css.note}>{last.outcome_note}</p>}
        <Table
          label={words.label}
          columns={columns}
          rows={last.focuses}
          rowKey={({ heading }) => heading}
        />
        <p className={css.quiet}>
          {words.kept(last.kept, last.promised)}, {words.held(last.held, last.check_ins)}.
        </p>
        <div>
          <h3 className={css.heading}>{words.since}</h3>
          {since.length === 0 ? (
            <p className={css.quiet}>{words.nothingSince}</p>
          ) : (
            <ol className={css.since}>
              {shown.map(({ on, what }) => (
                <li key={`${on} ${what}`} className={css.happened}>
                  <time dateTime={on} className={css.day}>
                    {formatDay(on)}
                  </time>
                  <span>{what}</span>
                </li>
              ))}
            </ol>
          )}
          {shown.length < since.length && (
            <Button size="s" variant="quiet" onPress={() => setAll(true)}>
              {words.moreSince(since.length - shown.length)}
            </Button>
          )}
        </div>
      </div>
    </Section>
  );
}
