import type { PlanPage_Serialize as PlanPage } from "../../bindings";
import { planMessages as words } from "../../messages/plans";
import { useWrite } from "../../queries";
import { KeptText } from "./KeptText";

interface PlanTextProps {
  page: PlanPage;
  part: "aspiration" | "strengths";
  isReadOnly?: boolean;
}

const texts = {
  aspiration: { title: words.aspiration, hint: words.aspirationHint },
  strengths: { title: words.strengths, hint: words.strengthsHint },
};

/** One of the two texts of a plan itself, edited where it stands. */
export function PlanText({ page: { plan }, part, isReadOnly = false }: PlanTextProps) {
  const update = useWrite("planUpdate");
  return (
    <KeptText
      plan={plan.id}
      of={{ kind: part }}
      {...texts[part]}
      saved={plan[part]}
      keep={async (text) => (await update.run(plan.id, { [part]: text })) !== undefined}
      error={update.error}
      isReadOnly={isReadOnly}
    />
  );
}
