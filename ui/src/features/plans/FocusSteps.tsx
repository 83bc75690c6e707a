import { ArrowRight } from "lucide-react";
import type { FocusEdit_Serialize, PlanFocus_Serialize as PlanFocus } from "../../bindings";
import { ErrorBanner } from "../../components/ErrorBanner";
import { LevelSteps } from "../../components/LevelSteps";
import { Select } from "../../components/Select";
import { planMessages as words } from "../../messages/plans";
import { useRead, useWrite } from "../../queries";
import css from "./Focus.module.css";

interface FocusStepsProps {
  focus: PlanFocus;
  isReadOnly: boolean;
}

const unsaid = "unsaid";

/** From which step to which, on the scale of what the focus is about; a shift has none. */
export function FocusSteps({ focus, isReadOnly }: FocusStepsProps) {
  const { id, on, heading, from, to } = focus;
  const { data: ladder } = useRead("ladderShow", []);
  const update = useWrite("focusUpdate");
  if (on.kind === "shift") return null;

  const isCompetency = on.kind === "competency";
  const steps = (
    <LevelSteps
      value={from}
      wanted={to}
      of={isCompetency ? 5 : 7}
      number="none"
      label={focus.from_to || heading}
    />
  );
  if (isReadOnly) {
    return (
      <p className={css.steps}>
        {focus.from_to}
        {steps}
      </p>
    );
  }

  const scale = (isCompetency ? ladder?.proficiencies : ladder?.delegation_levels) ?? [];
  const choices = [
    { id: unsaid, label: words.stepUnsaid },
    ...scale.map(({ value, word, meaning }) => ({
      id: String(value),
      label: words.step(value, word),
      description: meaning,
    })),
  ];
  const change = (part: keyof Pick<FocusEdit_Serialize, "from" | "to">) => (chosen: string) =>
    void update.run(id, {
      [part]: chosen === unsaid ? { do: "clear" } : { do: "set", value: Number(chosen) },
    });

  return (
    <>
      <div className={css.steps}>
        <div className={css.step}>
          <Select
            label={words.fromStep(heading)}
            hideLabel
            choices={choices}
            value={from === null ? unsaid : String(from)}
            onChange={change("from")}
          />
        </div>
        <ArrowRight aria-hidden="true" className={css.arrow} />
        <div className={css.step}>
          <Select
            label={words.toStep(heading)}
            hideLabel
            choices={choices}
            value={to === null ? unsaid : String(to)}
            onChange={change("to")}
          />
        </div>
        {steps}
      </div>
      {update.error && <ErrorBanner error={update.error} />}
    </>
  );
}
