import { useState } from "react";
import type { BatchOf, PersonId, PrintAs, PrintWhom } from "../../bindings";
import { ComboBox } from "../../components/ComboBox";
import { FormDialog } from "../../components/FormDialog";
import { RadioGroup } from "../../components/RadioGroup";
import { Select } from "../../components/Select";
import { batchMessages as words } from "../../messages/batch";
import { useRead } from "../../queries";
import { PaperChoice } from "./PaperChoice";
import { PrintJob } from "./PrintJob";
import { paperOfBatch, usePaper } from "./paper";
import { useBatch } from "./useBatch";

interface BatchDialogProps {
  /** What is offered first. */
  first: BatchOf;
  onClose: () => void;
}

type Output = PrintAs | "printer";

const whats = (
  ["plans", "one_to_ones", "charters", "packets", "self_forms", "assessments"] as const
).map((id) => ({ id, label: words.whats[id].label }));

const outputs = (["one_file", "file_per_person", "printer"] as const).map((id) => ({
  id,
  label: words.outputs[id].label,
  description: words.outputs[id].text,
}));

/** One kind of paper for everyone or for one lead's team, in one go. */
export function BatchDialog({ first, onClose }: BatchDialogProps) {
  const workspace = useRead("workspaceState", []);
  const team = useRead("teamLadder", [null, null]);
  const batch = useBatch();
  const [of, setOf] = useState(first);
  const paper = usePaper(paperOfBatch(of));
  const [whom, setWhom] = useState<"everyone" | "team">("everyone");
  const [lead, setLead] = useState<PersonId | null>(null);
  const [output, setOutput] = useState<Output>("one_file");
  const leads = team.data?.leads ?? [];
  const teamOf = whom === "team" ? leads.find(({ id }) => id === lead) : undefined;

  const submit = async () => {
    const who: PrintWhom = teamOf ? { kind: "team", id: teamOf.id } : { kind: "everyone" };
    const name = teamOf ? words.teamOf(teamOf.name) : (workspace.data?.name ?? words.everyone);
    const job = { of, whom: who, paper, name };
    const isDone = await (output === "printer"
      ? batch.systemPrint(job)
      : batch.savePdf(job, output));
    if (isDone) onClose();
  };
  // While it prints, cancelling means the printing; the question stays.
  const cancel = () => (batch.isRunning ? batch.stop() : onClose());

  return (
    <FormDialog
      title={words.title}
      submitLabel={words.submits[output]}
      onSubmit={() => void submit()}
      onClose={cancel}
      isRunning={batch.isRunning}
      isIncomplete={whom === "team" && teamOf === undefined}
      error={batch.error}
    >
      <Select
        label={words.what}
        description={words.whats[of].text}
        choices={whats}
        value={of}
        onChange={setOf}
      />
      <RadioGroup
        label={words.whom}
        choices={[
          { id: "everyone", label: words.everyone, description: words.everyoneText },
          { id: "team", label: words.team, description: words.teamText },
        ]}
        value={whom}
        onChange={setWhom}
      />
      {whom === "team" && (
        <ComboBox
          label={words.lead}
          placeholder={words.leadHint}
          choices={leads.map(({ id, name }) => ({ id, label: name }))}
          value={lead}
          onChange={setLead}
        />
      )}
      <RadioGroup label={words.output} choices={outputs} value={output} onChange={setOutput} />
      <PaperChoice of={paperOfBatch(of)} showsLabel />
      <PrintJob batch={batch} isStoppedElsewhere />
    </FormDialog>
  );
}
