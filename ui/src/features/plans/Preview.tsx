import type { PersonRef, PlanId } from "../../bindings";
import { printMessages as words } from "../../messages/plan_printing";
import { useRead } from "../../queries";
import { Pages } from "../printing/Pages";
import { usePaper } from "../printing/paper";
import { useTypedTexts } from "./typed_texts";

interface PreviewProps {
  plan: PlanId;
  person: PersonRef;
  /** Beside the plan, not in place of it. */
  isPanel: boolean;
}

/** The pages of a plan, anew whenever the plan changes and while somebody writes in it. */
export function Preview({ plan, person, isPanel }: PreviewProps) {
  const typed = useTypedTexts(plan);
  const pages = useRead("planPages", [plan, usePaper("plan"), typed.texts], {
    keepPrevious: true,
    follows: typed.settled,
  });
  return (
    <Pages
      pages={pages}
      paperOf="plan"
      isPanel={isPanel}
      alt={(page, count) => words.page(page, count, person.name)}
    />
  );
}
