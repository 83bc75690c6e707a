import { Check, Flag, Lock, PencilLine, Play } from "lucide-react";
import type { PlanStage } from "../../bindings";
import { Badge } from "../../components/Badge";
import { planMessages, plansMessages } from "../../messages/plans";

const looks = {
  draft: { tone: "outline", Icon: PencilLine },
  agreed: { tone: "accent", Icon: Check },
  active: { tone: "accent", Icon: Play },
  over: { tone: "warn", Icon: Flag },
  closed: { tone: "neutral", Icon: Lock },
} as const;

/** How far a plan is, and since when where that is known. */
export function StateBadge({ stage, agreedOn }: { stage: PlanStage; agreedOn?: string | null }) {
  const { tone, Icon } = looks[stage];
  const isRunning = stage === "agreed" || stage === "active";
  return (
    <Badge tone={tone} icon={<Icon aria-hidden="true" />}>
      {isRunning && agreedOn
        ? planMessages.agreedOn(plansMessages.stateOf(stage), agreedOn)
        : plansMessages.stateOf(stage)}
    </Badge>
  );
}
