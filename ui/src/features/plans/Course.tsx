import type { Direction, Keep, PlanPage_Serialize as PlanPage } from "../../bindings";
import { ErrorBanner } from "../../components/ErrorBanner";
import { Facts } from "../../components/Facts";
import { Section } from "../../components/Section";
import { Select } from "../../components/Select";
import { plansMessages, planMessages as words } from "../../messages/plans";
import { useWrite } from "../../queries";
import { useLevelChoices } from "../placement/level_choices";
import { Against } from "./Against";
import css from "./Course.module.css";
import { directionChoices } from "./direction_choices";
import { KeptText } from "./KeptText";

const unsaid = "unsaid";

function set<T>(value: T | null): Keep<T> {
  return value === null ? { do: "clear" } : { do: "set", value };
}

interface CourseProps {
  page: PlanPage;
  isReadOnly: boolean;
}

/** Where the person wants to go, what they stand on, and what the level asks. */
export function Course({ page, isReadOnly }: CourseProps) {
  const { plan } = page;
  const levels = useLevelChoices();
  const choose = useWrite("planUpdate");
  const aspire = useWrite("planUpdate");
  const strengthen = useWrite("planUpdate");
  const keep = (write: typeof aspire, part: "aspiration" | "strengths") => async (text: string) =>
    (await write.run(plan.id, { [part]: text })) !== undefined;
  const errorAt = (field: string) =>
    choose.error?.field === field ? choose.error.message : undefined;

  const fields = (
    <>
      <Select<Direction | typeof unsaid>
        label={plansMessages.direction}
        choices={[{ id: unsaid, label: plansMessages.directionUnsaid }, ...directionChoices]}
        value={plan.direction ?? unsaid}
        onChange={(id) => void choose.run(plan.id, { direction: set(id === unsaid ? null : id) })}
        error={errorAt("direction")}
      />
      {plan.direction === null && plan.target === null ? (
        <p className={css.later}>{plansMessages.targetLater}</p>
      ) : (
        <Select
          label={plansMessages.target}
          choices={[{ id: unsaid, label: plansMessages.noTarget }, ...levels]}
          value={plan.target ?? unsaid}
          onChange={(id) => void choose.run(plan.id, { target: set(id === unsaid ? null : id) })}
          error={errorAt("target")}
        />
      )}
    </>
  );

  return (
    <Section title={words.course} look="card">
      <div className={css.course}>
        <div className={css.columns}>
          {isReadOnly ? (
            <div className={css.facts}>
              <Facts layout="columns" facts={factsOf(page)} />
            </div>
          ) : (
            fields
          )}
          <KeptText
            plan={plan.id}
            title={words.aspiration}
            hint={words.aspirationHint}
            saved={plan.aspiration}
            keep={keep(aspire, "aspiration")}
            error={aspire.error}
            isReadOnly={isReadOnly}
          />
          <KeptText
            plan={plan.id}
            title={words.strengths}
            hint={words.strengthsHint}
            saved={plan.strengths}
            keep={keep(strengthen, "strengths")}
            error={strengthen.error}
            isReadOnly={isReadOnly}
          />
        </div>
        {choose.error && !errorAt("direction") && !errorAt("target") && (
          <ErrorBanner error={choose.error} />
        )}
        <Against page={page} />
      </div>
    </Section>
  );
}

function factsOf({ plan, target }: PlanPage) {
  const direction = plan.direction && plansMessages.directions[plan.direction].label;
  return [
    { name: plansMessages.direction, value: direction ?? plansMessages.directionUnsaid },
    { name: plansMessages.target, value: target?.name ?? plansMessages.noTarget },
  ];
}
