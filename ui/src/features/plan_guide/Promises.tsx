import type { PlanId } from "../../bindings";
import { Button } from "../../components/Button";
import { ErrorBanner } from "../../components/ErrorBanner";
import { Section } from "../../components/Section";
import { guideMessages as words } from "../../messages/plan_guide";
import { useWrite } from "../../queries";
import css from "./Guide.module.css";

/** What leaders promise for such focus areas. */
export function Promises({ plan, promises }: { plan: PlanId; promises: readonly string[] }) {
  const add = useWrite("commitmentAdd");
  if (promises.length === 0) return null;
  return (
    <Section title={words.promises} heading="small">
      <ul className={css.list}>
        {promises.map((text) => (
          <li key={text} className={css.entry}>
            <span>{text}</span>
            <Button
              size="s"
              aria-label={words.addPromiseOf(text)}
              isDisabled={add.isRunning}
              onPress={() => void add.run(plan, { text, due: null })}
            >
              {words.addPromise}
            </Button>
          </li>
        ))}
      </ul>
      {add.error && <ErrorBanner error={add.error} />}
    </Section>
  );
}
