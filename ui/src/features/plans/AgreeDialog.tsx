import { useState } from "react";
import type { PlanPage_Serialize as PlanPage } from "../../bindings";
import { tellDone } from "../../commands";
import { DateField } from "../../components/DateField";
import { FormDialog } from "../../components/FormDialog";
import { planMessages as words } from "../../messages/plans";
import { useRead, useWrite } from "../../queries";

export function AgreeDialog({ page, onClose }: { page: PlanPage; onClose: () => void }) {
  const { plan, person } = page;
  const agree = useWrite("planAgree");
  const { data: state } = useRead("workspaceState", []);
  const [day, setDay] = useState<string | null>(null);

  const submit = async () => {
    if ((await agree.run(plan.id, day)) === undefined) return;
    tellDone(words.agreed(person.name));
    onClose();
  };

  return (
    <FormDialog
      title={words.agreeTitle(person.name)}
      submitLabel={words.agreeSubmit}
      onSubmit={() => void submit()}
      onClose={onClose}
      isRunning={agree.isRunning}
      error={agree.error}
      size="s"
    >
      <p>{words.agreeText}</p>
      <DateField label={words.agreeDay} value={day ?? state?.today ?? null} onChange={setDay} />
    </FormDialog>
  );
}
