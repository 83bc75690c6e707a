import { Button } from "../../components/Button";
import { guideMessages as words } from "../../messages/plan_guide";
import css from "./Guide.module.css";

/** What comes after choosing needs something chosen. */
export function NoFocus({ onFocus }: { onFocus: () => void }) {
  return (
    <div className={css.parts}>
      <p className={css.quiet}>{words.noFocusYet}</p>
      <div className={css.buttons}>
        <Button onPress={onFocus}>{words.toFocus}</Button>
      </div>
    </div>
  );
}
