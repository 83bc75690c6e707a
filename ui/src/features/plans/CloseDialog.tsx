import { useState } from "react";
import type { FocusId, PlanOutcome, PlanPage_Serialize as PlanPage } from "../../bindings";
import { tellDone } from "../../commands";
import { DateField } from "../../components/DateField";
import { FormDialog } from "../../components/FormDialog";
import { RadioGroup } from "../../components/RadioGroup";
import { Select } from "../../components/Select";
import { TextArea } from "../../components/TextArea";
import { courseMessages } from "../../messages/plan_course";
import { planMessages as words } from "../../messages/plans";
import { useRead, useWrite } from "../../queries";

const outcomes: readonly PlanOutcome[] = ["reached", "partly", "not_reached", "overtaken"];
const choices = outcomes.map((id) => ({ id, label: words.outcomeOf(id) }));
const unsaid = "unsaid";

/** What became of a plan, before it is put away. */
export function CloseDialog({ page, onClose }: { page: PlanPage; onClose: () => void }) {
  const { plan, person } = page;
  const close = useWrite("planClose");
  const { data: state } = useRead("workspaceState", []);
  const [outcome, setOutcome] = useState<PlanOutcome | null>(null);
  const [note, setNote] = useState("");
  const [focuses, setFocuses] = useState<Partial<Record<FocusId, PlanOutcome>>>({});
  const [on, setOn] = useState<string | null>(null);

  const said = Object.entries(focuses).map(([focus, outcome]) => ({ focus, outcome, note: "" }));
  const submit = async () => {
    if ((await close.run(plan.id, { on, outcome, note, focuses: said })) === undefined) return;
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
        choices={choices}
        value={outcome}
        onChange={setOutcome}
        autoFocus
      />
      {page.focuses.map(({ id, heading }) => (
        <Select
          key={id}
          label={courseMessages.focusOutcome(heading)}
          choices={[{ id: unsaid, label: courseMessages.unsaid }, ...choices]}
          value={focuses[id] ?? unsaid}
          onChange={(chosen) => {
            const { [id]: _, ...others } = focuses;
            setFocuses(chosen === unsaid ? others : { ...others, [id]: chosen });
          }}
        />
      ))}
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
