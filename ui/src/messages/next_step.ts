import type { NextStep_Serialize as NextStep } from "../bindings";
import { formatDay, formatWeekDay } from "./format";

/** The one thing to do next for somebody, as a sentence. */
export function nextStepSentence(next: NextStep): string {
  switch (next.kind) {
    case "place":
      return "Place them on the ladder.";
    case "assess":
      return "Assess them against their level.";
    case "set_delegation":
      return "Agree what they decide on their own.";
    case "review_delegation":
      return `Review the delegation of ${next.area}, due ${formatDay(next.due)}.`;
    case "make_plan":
      return "Make a growth plan with them.";
    case "check_in":
      return `Check in on their growth plan on ${formatWeekDay(next.on)}.`;
    case "overdue_action":
      return `Follow up “${next.text}”, due ${formatDay(next.due)}.`;
    case "one_to_one":
      return next.last === null
        ? "Hold a first one-to-one."
        : `Hold a one-to-one; the last was on ${formatDay(next.last)}.`;
  }
}
