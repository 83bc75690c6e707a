import { Link, useNavigate } from "@tanstack/react-router";
import type { PersonPage_Serialize as PersonPage } from "../../bindings";
import { Button } from "../../components/Button";
import { ErrorBanner } from "../../components/ErrorBanner";
import { Section } from "../../components/Section";
import { personMessages as words } from "../../messages/person";
import { StateBadge } from "../plans/StateBadge";
import css from "./Person.module.css";
import { useBeginPlan } from "./useBeginPlan";

/** The person's plans, the one that counts today first as it comes, and the way to a first one. */
export function GrowthPlans({ page }: { page: PersonPage }) {
  const begin = useBeginPlan(page.person.id);
  const navigate = useNavigate();
  const current = page.plans.find((plan) => plan.current);
  const others = page.plans.filter((plan) => plan !== current);
  return (
    <Section
      title={words.plan}
      look="card"
      actions={
        current ? (
          <Button
            size="s"
            onPress={() => void navigate({ to: "/plans/$id", params: { id: current.id } })}
          >
            {words.openPlan}
          </Button>
        ) : (
          <Button size="s" isPending={begin.isRunning} onPress={() => void begin.run()}>
            {words.beginPlan}
          </Button>
        )
      }
    >
      {begin.error && <ErrorBanner error={begin.error} />}
      {current ? (
        <div>
          <p>
            <span className={css.strong}>{words.period(current.from, current.to)}</span>{" "}
            <StateBadge stage={current.state} />
          </p>
          <p className={css.reason}>{words.planLine(current.focuses, current.target?.name)}</p>
        </div>
      ) : (
        <p className={css.quiet}>{words.noPlan}</p>
      )}
      {others.length > 0 && (
        <ul className={css.lines}>
          {others.map(({ id, from, to, state }) => (
            <li key={id}>
              <Link to="/plans/$id" params={{ id }}>
                {words.period(from, to)}
              </Link>{" "}
              <span className={css.quiet}>{words.planStates[state]}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
