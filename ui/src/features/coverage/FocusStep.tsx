import { Link } from "@tanstack/react-router";
import type { FocusPlan } from "../../bindings";
import { Button } from "../../components/Button";
import { coverageMessages as words } from "../../messages/coverage";
import css from "./Coverage.module.css";
import type { CellName, CoverageDeeds } from "./useCoverageDeeds";

interface FocusStepProps {
  cell: CellName;
  plan: FocusPlan | null;
  deeds: CoverageDeeds;
}

/** Takes the decision into the growth plan of the person, or leads to where that can be done: to a new plan that begins with it, or to the plan there is. */
export function FocusStep({ cell, plan, deeds }: FocusStepProps) {
  const { person, area, name } = cell;
  if (plan === null) {
    return (
      <Link
        to="/plans"
        search={{ person: person.id, area }}
        className={css.step}
        aria-label={words.about(words.beginPlan, person.name, name)}
      >
        {words.beginPlan}
      </Link>
    );
  }
  if (plan.has_it || !plan.has_room) {
    const step = plan.has_it ? words.isFocus : words.planIsFull;
    return (
      <Link
        to="/plans/$id"
        params={{ id: plan.id }}
        className={css.step}
        aria-label={words.about(step, person.name, name)}
      >
        {step}
      </Link>
    );
  }
  return (
    <Button
      size="s"
      isDisabled={deeds.isRunning}
      aria-label={words.about(words.makeFocus, person.name, name)}
      onPress={() => void deeds.makeFocus(cell, plan.id)}
    >
      {words.makeFocus}
    </Button>
  );
}
