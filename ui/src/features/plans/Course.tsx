import type { PlanPage_Serialize as PlanPage } from "../../bindings";
import { Facts } from "../../components/Facts";
import { Section } from "../../components/Section";
import { plansMessages, planMessages as words } from "../../messages/plans";
import { Against } from "./Against";
import { Aims } from "./Aims";
import css from "./Course.module.css";
import { PlanText } from "./PlanText";

interface CourseProps {
  page: PlanPage;
  isReadOnly: boolean;
}

/** Where the person wants to go, what they stand on, and what the level asks. */
export function Course({ page, isReadOnly }: CourseProps) {
  return (
    <Section title={words.course} look="card">
      <div className={css.course}>
        <div className={css.columns}>
          {isReadOnly ? (
            <div className={css.facts}>
              <Facts layout="columns" facts={factsOf(page)} />
            </div>
          ) : (
            <Aims page={page} />
          )}
          <PlanText page={page} part="aspiration" isReadOnly={isReadOnly} />
          <PlanText page={page} part="strengths" isReadOnly={isReadOnly} />
        </div>
        <Against page={page} />
      </div>
    </Section>
  );
}

function factsOf({ plan, target }: PlanPage) {
  const direction = plan.direction && plansMessages.directions[plan.direction].label;
  return [
    { name: plansMessages.direction, value: direction ?? plansMessages.directionUnsaid },
    { name: plansMessages.target, value: target?.name ?? plansMessages.noTarget },
  ];
}
