import type { DueWhat_Serialize as DueWhat, PlanId } from "../../bindings";
import { ErrorBanner } from "../../components/ErrorBanner";
import { useRead } from "../../queries";
import { CheckInDialog } from "../plans/CheckInDialog";
import { CloseDialog } from "../plans/CloseDialog";
import { SignDialog } from "../plans/SignDialog";

interface PlanDeedProps {
  plan: PlanId;
  what: DueWhat;
  onClose: () => void;
}

/** The dialog of the plan itself, opened over the list: writing a check-in, agreeing, closing. */
export function PlanDeed({ plan, what, onClose }: PlanDeedProps) {
  const { data: page, error, refetch } = useRead("planShow", [plan]);
  if (error) return <ErrorBanner error={error} onRetry={() => void refetch()} />;
  if (!page) return null;
  switch (what.kind) {
    case "check_in": {
      const checkIn = page.check_ins.find(({ id }) => id === what.check_in);
      return checkIn ? <CheckInDialog plan={plan} checkIn={checkIn} onClose={onClose} /> : null;
    }
    case "agree_plan":
      return <SignDialog page={page} onClose={onClose} />;
    case "close_plan":
      return <CloseDialog page={page} onClose={onClose} />;
    default:
      return null;
  }
}
