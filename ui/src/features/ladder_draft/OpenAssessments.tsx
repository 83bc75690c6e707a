import type { OpenAssessment } from "../../bindings";
import { ladderDraftMessages as words } from "../../messages/ladder_draft";
import { Names } from "./Names";
import css from "./PublishDialog.module.css";

/** Assessments that began on an earlier version and stay on it: whose, and what becomes of them. */
export function OpenAssessments({ open }: { open: readonly OpenAssessment[] }) {
  if (open.length === 0) return null;
  return (
    <section className={css.group}>
      <h3>{words.openAssessments(open.length)}</h3>
      <p className={css.quiet}>{words.openAssessmentsText(open.length)}</p>
      <Names names={open.map(({ person }) => person.name)} />
    </section>
  );
}
