import { useNavigate } from "@tanstack/react-router";
import type {
  NextStep_Serialize as Next,
  PersonPage_Serialize as PersonPage,
} from "../../bindings";
import { Button } from "../../components/Button";
import { Callout } from "../../components/Callout";
import { ErrorBanner } from "../../components/ErrorBanner";
import { nextStepSentence } from "../../messages/next_step";
import { personMessages as words } from "../../messages/person";
import { useBeginPlan } from "./useBeginPlan";

interface NextStepProps {
  page: PersonPage;
  next: Next;
  onPlace: () => void;
}

/** The one thing to do next, one press away. */
export function NextStep({ page, next, onPlace }: NextStepProps) {
  const navigate = useNavigate();
  const plan = useBeginPlan(page.person.id);
  const { id } = page.person;
  const current = page.plans.find((one) => one.current);
  const ways: Record<Next["kind"], () => unknown> = {
    place: onPlace,
    assess: () => navigate({ to: "/people/$id/assess", params: { id } }),
    set_delegation: () => navigate({ to: "/delegation" }),
    review_delegation: () => navigate({ to: "/delegation" }),
    make_plan: plan.run,
    check_in: () => current && navigate({ to: "/plans/$id", params: { id: current.id } }),
    overdue_action: () => navigate({ to: "/one-to-ones/$id", params: { id } }),
    one_to_one: () => navigate({ to: "/one-to-ones/$id", params: { id } }),
  };
  return (
    <>
      <Callout
        actions={
          <Button size="s" isPending={plan.isRunning} onPress={() => void ways[next.kind]()}>
            {words.nextWays[next.kind]}
          </Button>
        }
      >
        <strong>{words.next}</strong> {nextStepSentence(next)}
      </Callout>
      {plan.error && <ErrorBanner error={plan.error} />}
    </>
  );
}
