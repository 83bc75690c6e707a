import { useState } from "react";
import type { BatchOf, PersonId, PrintAs, PrintWhom } from "../../bindings";
import { ComboBox } from "../../components/ComboBox";
import { FormDialog } from "../../components/FormDialog";
import { RadioGroup } from "../../components/RadioGroup";
import { Select } from "../../components/Select";
import { batchMessages as words } from "../../messages/batch";
import { useRead } from "../../queries";
import { BatchRemarks } from "./BatchRemarks";
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
  const [remarks, setRemarks] = useState<readonly string[]>([]);
  const leads = team.data?.leads ?? [];
  const teamOf = whom === "team" ? leads.find(({ id }) => id === lead) : undefined;

  const submit = async () => {
    const who: PrintWhom = teamOf ? { kind: "team", id: teamOf.id } : { kind: "everyone" };
    const name = teamOf ? words.teamOf(teamOf.name) : (workspace.data?.name ?? words.everyone);
    const job = { of, whom: who, paper, name };
    const told = await (output === "printer" ? batch.systemPrint(job) : batch.savePdf(job, output));
    if (told === null) return;
    if (told.length > 0) setRemarks(told);
    else onClose();
  };
  // While it prints, cancelling means the printing; the question stays.
  const cancel = () => (batch.isRunning ? batch.stop() : onClose());

  const isTold = remarks.length > 0;
  return (
    <FormDialog
      title={isTold ? words.remarks : words.title}
      submitLabel={isTold ? words.read : words.submits[output]}
      onSubmit={() => void submit()}
      onClose={isTold ? onClose : cancel}
      onCancel={cancel}
      isRunning={batch.isRunning}
      isIncomplete={whom === "team" && teamOf === undefined}
      error={batch.error}
      outcome={isTold ? <BatchRemarks remarks={remarks} /> : null}
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
