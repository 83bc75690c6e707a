import { useState } from "react";
import type { PlanId } from "../../bindings";
import { tellDone } from "../../commands";
import { Button } from "../../components/Button";
import { Checkbox } from "../../components/Checkbox";
import { ErrorBanner } from "../../components/ErrorBanner";
import { Section } from "../../components/Section";
import { guideMessages as words } from "../../messages/plan_guide";
import { useWrite } from "../../queries";
import css from "./Guide.module.css";

/** Dates to look at the plan, planned all at once or some of them. */
export function ProposedDates({ plan, days }: { plan: PlanId; days: readonly string[] }) {
  const planning = useWrite("checkInsPlan");
  const [left, setLeft] = useState<readonly string[]>([]);
  if (days.length === 0) return null;
  const chosen = days.filter((day) => !left.includes(day));
  const submit = async () => {
    if ((await planning.run(plan, chosen)) !== undefined) {
      tellDone(words.datesPlanned(chosen.length));
    }
  };
  return (
    <Section title={words.dates} sub={words.datesText} heading="small">
      <fieldset className={css.dates} aria-label={words.dates}>
        {days.map((day) => (
          <Checkbox
            key={day}
            isSelected={!left.includes(day)}
            onChange={(isChosen) =>
              setLeft(isChosen ? left.filter((one) => one !== day) : [...left, day])
            }
          >
            {words.date(day)}
          </Checkbox>
        ))}
      </fieldset>
      <div className={css.buttons}>
        <Button
          onPress={() => void submit()}
          isPending={planning.isRunning}
          isDisabled={chosen.length === 0}
        >
          {words.planDates(chosen.length)}
        </Button>
      </div>
      {planning.error && <ErrorBanner error={planning.error} />}
    </Section>
  );
}
