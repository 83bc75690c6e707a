import { useState } from "react";
import type { PlanOutcome, PlanPage_Serialize as PlanPage } from "../../bindings";
import { tellDone } from "../../commands";
import { DateField } from "../../components/DateField";
import { FormDialog } from "../../components/FormDialog";
import { RadioGroup } from "../../components/RadioGroup";
import { TextArea } from "../../components/TextArea";
import { planMessages as words } from "../../messages/plans";
import { useRead, useWrite } from "../../queries";

const outcomes: readonly PlanOutcome[] = ["reached", "partly", "not_reached", "overtaken"];

/** What became of a plan, before it is put away. */
export function CloseDialog({ page, onClose }: { page: PlanPage; onClose: () => void }) {
  const { plan, person } = page;
  const close = useWrite("planClose");
  const { data: state } = useRead("workspaceState", []);
  const [outcome, setOutcome] = useState<PlanOutcome | null>(null);
  const [note, setNote] = useState("");
  const [on, setOn] = useState<string | null>(null);

  const submit = async () => {
    if ((await close.run(plan.id, { on, outcome, note })) === undefined) return;
    tellDone(words.closed(person.name));
    onClose();
  };
  const { error } = close;
  const errorOf = (field: string) => (error?.field === field ? error.message : undefined);

  return (
    <FormDialog
      title={words.closeTitle(person.name)}
      submitLabel={words.closeSubmit}
      onSubmit={() => void submit()}
      onClose={onClose}
      isRunning={close.isRunning}
      error={error}
      fields={["on"]}
      isIncomplete={plan.state === "agreed" && outcome === null}
    >
      <p>{words.closeText}</p>
      <RadioGroup
        label={words.outcome}
        choices={outcomes.map((id) => ({ id, label: words.outcomeOf(id) }))}
        value={outcome}
        onChange={setOutcome}
        autoFocus
      />
      <TextArea
        label={words.outcomeNote}
        description={words.outcomeNoteHelp}
        value={note}
        onChange={setNote}
      />
      <DateField
        label={words.closeDay}
        value={on ?? state?.today ?? null}
        onChange={setOn}
        error={errorOf("on")}
      />
    </FormDialog>
  );
}
