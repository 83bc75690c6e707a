import type { PlanPage_Serialize as PlanPage } from "../../bindings";
import { guideMessages as words } from "../../messages/plan_guide";
import { PlanActions } from "../plans/PlanActions";
import { Preview } from "../plans/Preview";
import { Remarks } from "../plans/Remarks";
import css from "./Guide.module.css";

/** What is worth a second look, and the ways to paper and to a yes. */
export function ReadyStep({ page, isWide }: { page: PlanPage; isWide: boolean }) {
  return (
    <div className={css.parts}>
      {page.remarks.length === 0 ? (
        <div>
          <p className={css.name}>{words.readyTitle}</p>
          <p className={css.quiet}>{words.readyText}</p>
        </div>
      ) : (
        <Remarks remarks={page.remarks} />
      )}
      <div className={css.buttons}>
        <PlanActions page={page} />
      </div>
      {!isWide && (
        <div className={css.pages}>
          <Preview plan={page.plan.id} person={page.person} isPanel={false} />
        </div>
      )}
    </div>
  );
}
