import type { PlanPage_Serialize as PlanPage } from "../../bindings";
import { tellDone } from "../../commands";
import { planMessages as words } from "../../messages/plans";
import { useWrite } from "../../queries";

/** The two agree on the level a plan aims at: whether that is still to be done, and the deed. */
export function useAgreeTarget({ plan, person }: PlanPage) {
  const write = useWrite("planAgreeTarget");
  return {
    isOpen: plan.state !== "closed" && plan.target !== null && plan.target_agreed_on === null,
    isRunning: write.isRunning,
    error: write.error,
    agree: async () => {
      if ((await write.run(plan.id, null)) !== undefined) tellDone(words.targetAgreed(person.name));
    },
  };
}
