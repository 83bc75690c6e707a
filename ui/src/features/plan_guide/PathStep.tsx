import type {
  PlanFocus_Serialize as PlanFocus,
  PlanPage_Serialize as PlanPage,
} from "../../bindings";
import { planMessages } from "../../messages/plans";
import { useWrite } from "../../queries";
import { FocusSteps } from "../plans/FocusSteps";
import { KeptText } from "../plans/KeptText";
import css from "./Guide.module.css";
import { NoFocus } from "./NoFocus";

/** Of each focus area: from where to where, and how both will know. */
export function PathStep({ page, onFocus }: { page: PlanPage; onFocus: () => void }) {
  if (page.focuses.length === 0) return <NoFocus onFocus={onFocus} />;
  return (
    <div className={css.parts}>
      {page.focuses.map((focus) => (
        <Path key={focus.id} page={page} focus={focus} />
      ))}
    </div>
  );
}

function Path({ page, focus }: { page: PlanPage; focus: PlanFocus }) {
  const know = useWrite("focusUpdate");
  const note = useWrite("focusUpdate");
  const { id, heading, position } = focus;
  return (
    <article className={css.focus} aria-label={heading}>
      <h3 className={css.focusHead}>
        <span className={css.position}>{position}</span>
        {heading}
      </h3>
      <FocusSteps focus={focus} isReadOnly={false} />
      <KeptText
        plan={page.plan.id}
        of={{ kind: "know", focus: id }}
        title={planMessages.know}
        label={planMessages.knowOf(heading)}
        hint={planMessages.knowHint}
        saved={focus.know}
        keep={async (text) => (await know.run(id, { know: text })) !== undefined}
        error={know.error}
        isReadOnly={false}
      />
      <KeptText
        plan={page.plan.id}
        of={{ kind: "note", focus: id }}
        title={planMessages.note}
        label={planMessages.noteOf(heading)}
        hint={planMessages.noteHint}
        saved={focus.note}
        keep={async (text) => (await note.run(id, { note: text })) !== undefined}
        error={note.error}
        isReadOnly={false}
      />
    </article>
  );
}
