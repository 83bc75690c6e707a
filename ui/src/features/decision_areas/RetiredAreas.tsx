import type { AreaLine_Serialize as AreaLine } from "../../bindings";
import { tellDone } from "../../commands";
import { Button } from "../../components/Button";
import { ErrorBanner } from "../../components/ErrorBanner";
import { decisionAreaMessages as words } from "../../messages/decision_areas";
import { useWrite } from "../../queries";
import css from "./Areas.module.css";

/** What is no longer in the catalogue, folded away. */
export function RetiredAreas({ lines }: { lines: readonly AreaLine[] }) {
  const change = useWrite("areaChange");
  const restore = async ({ area }: AreaLine) => {
    if ((await change.run(area.code, { kind: "restore" })) !== undefined) {
      tellDone(words.restored(area.name));
    }
  };
  return (
    <details className={css.retired}>
      <summary>{words.retired(lines.length)}</summary>
      {change.error && <ErrorBanner error={change.error} />}
      <ul className={css.retiredList}>
        {lines.map((line) => (
          <li key={line.area.code} className={css.retiredRow}>
            <div>
              <span className={css.retiredName}>{line.area.name}</span>
              <span className={css.describe}>
                {" "}
                {[
                  line.area.category,
                  line.area.until && words.retiredOn(line.area.until),
                  line.went_to.length > 0 && words.wentTo(line.went_to),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </span>
            </div>
            {line.can_come_back && (
              <Button
                size="s"
                aria-label={words.restoreOf(line.area.name)}
                onPress={() => void restore(line)}
              >
                {words.restore}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
