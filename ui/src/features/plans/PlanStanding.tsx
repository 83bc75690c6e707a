import { useNavigate } from "@tanstack/react-router";
import { ArrowRight, ChevronDown, CircleAlert, EyeOff } from "lucide-react";
import { useState } from "react";
import type { PlanPage_Serialize as PlanPage } from "../../bindings";
import { Badge } from "../../components/Badge";
import { Button } from "../../components/Button";
import { Menu } from "../../components/Menu";
import { carryMessages } from "../../messages/plan_course";
import { plansMessages, planMessages as words } from "../../messages/plans";
import { CarryDialog } from "./CarryDialog";
import { PeriodDialog } from "./PeriodDialog";
import css from "./Plan.module.css";
import { StateBadge } from "./StateBadge";
import { useAgreeTarget } from "./useAgreeTarget";

/** From which level to which, when, and how far: the line below the title. */
export function PlanStanding({ page }: { page: PlanPage }) {
  const { plan, person, level, target, period, others } = page;
  const { actions_done, actions_total, overdue } = page;
  const navigate = useNavigate();
  const [doing, setDoing] = useState<"period" | "new" | null>(null);
  const close = () => setDoing(null);
  const aim = useAgreeTarget(page);
  const isClosed = plan.state === "closed";

  return (
    <div className={css.standing}>
      <span className={css.way}>
        {level?.name ?? words.noLevel}
        {target && target.code !== level?.code && (
          <>
            <ArrowRight aria-hidden="true" />
            <span className={css.hidden}>{words.toTarget("")}</span>
            <strong>{target.name}</strong>
          </>
        )}
      </span>
      {aim.isOpen && (
        <Button
          size="s"
          icon={<EyeOff aria-hidden="true" />}
          aria-label={words.agreeTargetHelp(person.name)}
          isPending={aim.isRunning}
          onPress={() => void aim.agree()}
        >
          {words.notAgreedTarget}
        </Button>
      )}
      <Menu
        trigger={
          <Button size="s" variant="quiet" aria-label={words.periods(period)}>
            {period}
            <ChevronDown aria-hidden="true" />
          </Button>
        }
        groups={[
          ...(others.length > 0
            ? [
                {
                  title: words.otherPlans,
                  entries: others.map((other) => ({
                    id: other.id,
                    label: words.periodOf(other.period, other.state),
                    onAction: () => void navigate({ to: "/plans/$id", params: { id: other.id } }),
                  })),
                },
              ]
            : []),
          {
            entries: [
              {
                id: "period",
                label: words.changePeriod,
                isDisabled: isClosed,
                onAction: () => setDoing("period"),
              },
              { id: "new", label: carryMessages.next, onAction: () => setDoing("new") },
            ],
          },
        ]}
      />
      <StateBadge stage={page.stage} agreedOn={plan.agreed_on} />
      {plan.outcome && plan.closed_on && (
        <span className={css.quiet}>{words.closedWith(plan.outcome, plan.closed_on)}</span>
      )}
      {actions_total > 0 && (
        <span className={css.quiet}>{words.progress(actions_done, actions_total)}</span>
      )}
      {overdue > 0 && (
        <Badge tone="warn" icon={<CircleAlert aria-hidden="true" />}>
          {plansMessages.overdue(overdue)}
        </Badge>
      )}
      {doing === "period" && <PeriodDialog plan={plan} onClose={close} />}
      {doing === "new" && <CarryDialog plan={plan.id} person={person} onClose={close} />}
    </div>
  );
}
