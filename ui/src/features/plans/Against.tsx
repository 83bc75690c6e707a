import { Link } from "@tanstack/react-router";
import type { CSSProperties } from "react";
import type { PlanPage_Serialize as PlanPage } from "../../bindings";
import { LevelSteps } from "../../components/LevelSteps";
import { Section } from "../../components/Section";
import { planMessages as words } from "../../messages/plans";
import css from "./Course.module.css";

/** Where the person stands against the level the plan is measured by, as on the printed page. */
export function Against({ page }: { page: PlanPage }) {
  const { against, gaps, person } = page;
  if (!against) return <p className={css.quiet}>{words.againstNothing}</p>;
  const isRated = gaps.some(({ current }) => current !== null);
  return (
    <Section title={words.against(against.name)} heading="small" level={3}>
      {!isRated && (
        <p className={css.quiet}>
          {words.notRated}{" "}
          <Link to="/people/$id/assess" params={{ id: person.id }}>
            {words.assess}
          </Link>
        </p>
      )}
      <ul className={css.gaps} style={{ "--rows": Math.ceil(gaps.length / 2) } as CSSProperties}>
        {gaps.map(({ competency, name, current, expected }) => (
          <li key={competency} className={css.gap}>
            <span className={css.gapName}>{name}</span>
            <LevelSteps value={current} of={5} expected={expected} label={name} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
