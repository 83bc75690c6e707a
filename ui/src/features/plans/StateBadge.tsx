import { Check, Lock, PencilLine } from "lucide-react";
import type { PlanState } from "../../bindings";
import { Badge } from "../../components/Badge";
import { planMessages, plansMessages } from "../../messages/plans";

const looks = {
  draft: { tone: "outline", Icon: PencilLine },
  agreed: { tone: "accent", Icon: Check },
  closed: { tone: "neutral", Icon: Lock },
} as const;

/** How far a plan is, and since when where that is known. */
export function StateBadge({ state, agreedOn }: { state: PlanState; agreedOn?: string | null }) {
  const { tone, Icon } = looks[state];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden="true" />}>
      {state === "agreed" && agreedOn
        ? planMessages.agreedOn(agreedOn)
        : plansMessages.stateOf(state)}
    </Badge>
  );
}
