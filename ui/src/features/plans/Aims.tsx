import type { Direction, Keep, PlanPage_Serialize as PlanPage } from "../../bindings";
import { ErrorBanner } from "../../components/ErrorBanner";
import { Select } from "../../components/Select";
import { plansMessages } from "../../messages/plans";
import { useWrite } from "../../queries";
import { useLevelChoices } from "../placement/level_choices";
import css from "./Course.module.css";
import { directionChoices } from "./direction_choices";

const unsaid = "unsaid";

function set<T>(value: T | null): Keep<T> {
  return value === null ? { do: "clear" } : { do: "set", value };
}

/** Where the person wants to go, and to which level; the level comes after the answer. */
export function Aims({ page }: { page: PlanPage }) {
  const { plan } = page;
  const levels = useLevelChoices();
  const choose = useWrite("planUpdate");
  const errorAt = (field: string) =>
    choose.error?.field === field ? choose.error.message : undefined;

  return (
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
      {choose.error && !errorAt("direction") && !errorAt("target") && (
        <ErrorBanner error={choose.error} />
      )}
    </>
  );
}
