import type {
  PlanGuide_Serialize as PlanGuide,
  PlanPage_Serialize as PlanPage,
  PlanStep,
} from "../../bindings";
import { guideMessages as words } from "../../messages/plan_guide";
import { Against } from "../plans/Against";
import { Aims } from "../plans/Aims";
import { CheckIns } from "../plans/CheckIns";
import { Commitments } from "../plans/Commitments";
import { LookBack } from "../plans/LookBack";
import { PlanText } from "../plans/PlanText";
import { ActionsStep } from "./ActionsStep";
import { FocusStep } from "./FocusStep";
import css from "./Guide.module.css";
import { PathStep } from "./PathStep";
import { Promises } from "./Promises";
import { ProposedDates } from "./ProposedDates";
import { ReadyStep } from "./ReadyStep";
import { Strengths } from "./Strengths";

interface StepProps {
  step: PlanStep;
  page: PlanPage;
  guide: PlanGuide;
  /** The pages stand beside it. */
  isWide: boolean;
  go: (to: PlanStep) => void;
}

/** What is said in one step, with what is offered for it. */
export function Step({ step, page, guide, isWide, go }: StepProps) {
  switch (step) {
    case "look_back":
      return page.last ? (
        <LookBack last={page.last} since={page.since} isFolded={false} />
      ) : (
        <p className={css.quiet}>{words.firstPlan}</p>
      );
    case "direction":
      return (
        <div className={css.parts}>
          <div className={css.fields}>
            <Aims page={page} />
          </div>
          <PlanText page={page} part="aspiration" />
          <Against page={page} />
        </div>
      );
    case "strengths":
      return (
        <div className={css.parts}>
          <PlanText page={page} part="strengths" />
          <Strengths page={page} strengths={guide.strengths} />
        </div>
      );
    case "focus":
      return <FocusStep page={page} proposals={guide.proposals} />;
    case "path":
      return <PathStep page={page} onFocus={() => go("focus")} />;
    case "actions":
      return <ActionsStep page={page} onFocus={() => go("focus")} />;
    case "commitments":
      return (
        <div className={css.parts}>
          <Commitments page={page} isReadOnly={false} />
          <Promises plan={page.plan.id} promises={guide.promises} />
        </div>
      );
    case "check_ins":
      return (
        <div className={css.parts}>
          <ProposedDates plan={page.plan.id} days={guide.check_ins} />
          <CheckIns page={page} isReadOnly={false} />
        </div>
      );
    case "ready":
      return <ReadyStep page={page} isWide={isWide} />;
  }
}
