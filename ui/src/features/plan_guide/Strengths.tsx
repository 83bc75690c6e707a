import type { PlanPage_Serialize as PlanPage, StrengthProposal } from "../../bindings";
import { Button } from "../../components/Button";
import { ErrorBanner } from "../../components/ErrorBanner";
import { Section } from "../../components/Section";
import { guideMessages as words } from "../../messages/plan_guide";
import { useWrite } from "../../queries";
import css from "./Guide.module.css";

interface StrengthsProps {
  page: PlanPage;
  strengths: readonly StrengthProposal[];
}

/** What was rated at the level or above, to be taken into the words of the plan. */
export function Strengths({ page: { plan }, strengths }: StrengthsProps) {
  const update = useWrite("planUpdate");
  const add = (name: string) => {
    const before = plan.strengths.trimEnd();
    void update.run(plan.id, { strengths: before === "" ? name : `${before}\n${name}` });
  };
  return (
    <Section title={words.strengthsProposed} heading="small">
      {strengths.length === 0 && <p className={css.quiet}>{words.noStrengths}</p>}
      <ul className={css.list}>
        {strengths.map(({ name, why }) => (
          <li key={name} className={css.entry}>
            <span className={css.name}>{name}</span>
            <Button
              size="s"
              aria-label={words.addStrengthOf(name)}
              isDisabled={update.isRunning || plan.strengths.split("\n").includes(name)}
              onPress={() => add(name)}
            >
              {words.addStrength}
            </Button>
            <span className={css.reasons}>{why}</span>
          </li>
        ))}
      </ul>
      {update.error && <ErrorBanner error={update.error} />}
    </Section>
  );
}
