import { useState } from "react";
import type { PlanPage_Serialize as PlanPage } from "../../bindings";
import { Callout } from "../../components/Callout";
import { planMessages as words } from "../../messages/plans";
import { CheckIns } from "./CheckIns";
import { Commitments } from "./Commitments";
import { Course } from "./Course";
import { FocusAreas } from "./FocusAreas";
import { LookBack } from "./LookBack";
import css from "./Plan.module.css";
import { Remarks } from "./Remarks";
import { SignDialog } from "./SignDialog";
import { SignedPlans } from "./SignedPlans";

/** All that is written in a plan, from the direction to the check-ins. */
export function PlanBody({ page }: { page: PlanPage }) {
  const isReadOnly = page.plan.state === "closed";
  const [isSigning, setSigning] = useState(false);
  return (
    <div className={css.body}>
      {isReadOnly && (
        <Callout tone="neutral" title={page.plan.outcome_note || undefined}>
          {words.closedNotice}
        </Callout>
      )}
      <Remarks remarks={page.remarks} />
      {page.last && (
        <LookBack last={page.last} since={page.since} isFolded={page.plan.state !== "draft"} />
      )}
      <Course page={page} isReadOnly={isReadOnly} />
      <FocusAreas page={page} isReadOnly={isReadOnly} />
      <Commitments page={page} isReadOnly={isReadOnly} />
      <CheckIns page={page} isReadOnly={isReadOnly} />
      <SignedPlans page={page} isReadOnly={isReadOnly} onSign={() => setSigning(true)} />
      {isSigning && <SignDialog page={page} onClose={() => setSigning(false)} />}
    </div>
  );
}
