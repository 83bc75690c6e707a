import { ArrowRight } from "lucide-react";
import type { FocusEdit_Serialize, PlanFocus_Serialize as PlanFocus } from "../../bindings";
import { ErrorBanner } from "../../components/ErrorBanner";
import { LevelSteps } from "../../components/LevelSteps";
import { ScaleSteps } from "../../components/ScaleSteps";
import { Select } from "../../components/Select";
import { stepOf } from "../../components/scale_step";
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
  const delegation = ladder?.delegation_levels ?? [];
  const label = focus.from_to || heading;
  const steps = isCompetency ? (
    <LevelSteps value={from} wanted={to} of={5} number="none" label={label} />
  ) : (
    <ScaleSteps scale={delegation} level={from} wanted={to} number="none" label={label} />
  );
  if (isReadOnly) {
    return (
      <p className={css.steps}>
        {focus.from_to}
        {steps}
      </p>
    );
  }

  const scale: readonly { value: number; number?: number; word: string; meaning: string }[] =
    isCompetency ? (ladder?.proficiencies ?? []) : delegation;
  const choices = [
    { id: unsaid, label: words.stepUnsaid },
    ...scale.map(({ value, number, word, meaning }) => ({
      id: String(value),
      label: words.step(number ?? value, word),
      description: meaning,
    })),
  ];
  // A level kept on a finer scale is chosen as the step it is read as.
  const chosen = (step: number | null) =>
    step === null
      ? unsaid
      : String((isCompetency ? null : stepOf(delegation, step)?.value) ?? step);
  const change = (part: keyof Pick<FocusEdit_Serialize, "from" | "to">) => (picked: string) =>
    void update.run(id, {
      [part]: picked === unsaid ? { do: "clear" } : { do: "set", value: Number(picked) },
    });

  return (
    <>
      <div className={css.steps}>
        <div className={css.step}>
          <Select
            label={words.fromStep(heading)}
            hideLabel
            choices={choices}
            value={chosen(from)}
            onChange={change("from")}
          />
        </div>
        <ArrowRight aria-hidden="true" className={css.arrow} />
        <div className={css.step}>
          <Select
            label={words.toStep(heading)}
            hideLabel
            choices={choices}
            value={chosen(to)}
            onChange={change("to")}
          />
        </div>
        {steps}
      </div>
      {update.error && <ErrorBanner error={update.error} />}
    </>
  );
}
