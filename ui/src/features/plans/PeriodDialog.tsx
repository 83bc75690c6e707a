import { useState } from "react";
import type { Plan_Serialize as Plan } from "../../bindings";
import { tellDone } from "../../commands";
import { DateField } from "../../components/DateField";
import { FormDialog } from "../../components/FormDialog";
import { plansMessages, planMessages as words } from "../../messages/plans";
import { useWrite } from "../../queries";
import css from "./Plans.module.css";

const fields = ["from", "to"] as const;

export function PeriodDialog({ plan, onClose }: { plan: Plan; onClose: () => void }) {
  const update = useWrite("planUpdate");
  const [from, setFrom] = useState<string | null>(plan.from);
  const [to, setTo] = useState<string | null>(plan.to);
  const errorAt = (field: (typeof fields)[number]) =>
    update.error?.field === field ? update.error.message : undefined;

  const submit = async () => {
    if ((await update.run(plan.id, { from, to })) === undefined) return;
    tellDone(words.periodSaved);
    onClose();
  };

  return (
    <FormDialog
      title={words.periodTitle}
      submitLabel={words.save}
      onSubmit={() => void submit()}
      onClose={onClose}
      isRunning={update.isRunning}
      isIncomplete={from === null || to === null}
      error={update.error}
      fields={fields}
    >
      <div className={css.pair}>
        <DateField
          label={plansMessages.firstDay}
          value={from}
          onChange={setFrom}
          error={errorAt("from")}
        />
        <DateField
          label={plansMessages.lastDay}
          value={to}
          onChange={setTo}
          error={errorAt("to")}
        />
      </div>
    </FormDialog>
  );
}
