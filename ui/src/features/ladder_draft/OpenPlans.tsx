import type { DroppedTarget, FocusLeft } from "../../bindings";
import { ladderDraftMessages as words } from "../../messages/ladder_draft";
import css from "./PublishDialog.module.css";

interface OpenPlansProps {
  dropped: readonly DroppedTarget[];
  left: readonly FocusLeft[];
}

/** What does not go on as it is in open plans: whose target is dropped, and who works on a competency that goes. */
export function OpenPlans({ dropped, left }: OpenPlansProps) {
  return (
    <>
      {dropped.length > 0 && (
        <section className={css.group}>
          <h3>{words.droppedTargets(dropped.length)}</h3>
          <p className={css.quiet}>
            {words.droppedTargetsText(dropped.some(({ state }) => state === "agreed"))}
          </p>
          <ul className={css.plans}>
            {dropped.map((one) => (
              <li key={one.plan}>
                <strong>{one.person.name}</strong>
                <span>{words.droppedTarget(one)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {left.length > 0 && (
        <section className={css.group}>
          <h3>{words.focusesLeft(left.length)}</h3>
          <p className={css.quiet}>{words.focusesLeftText}</p>
          <ul className={css.plans}>
            {left.map((one) => (
              <li key={`${one.plan} ${one.competency}`}>
                <strong>{one.person.name}</strong>
                <span>{one.name}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
