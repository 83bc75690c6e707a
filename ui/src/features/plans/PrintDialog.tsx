import { useState } from "react";
import type {
  PersonId,
  PlanListRow_Serialize as PlanLine,
  PrintAs,
  PrintWhom,
} from "../../bindings";
import { ComboBox } from "../../components/ComboBox";
import { FormDialog } from "../../components/FormDialog";
import { RadioGroup } from "../../components/RadioGroup";
import { printMessages as words } from "../../messages/plan_printing";
import { useRead } from "../../queries";
import { PaperChoice } from "../printing/PaperChoice";
import { usePaper } from "../printing/paper";
import css from "./Plans.module.css";
import { PrintJob } from "./PrintJob";
import { usePrinting } from "./usePrinting";

interface PrintDialogProps {
  plans: readonly PlanLine[];
  onClose: () => void;
}

type Output = PrintAs | "printer";

const outputs = (["one_file", "file_per_person", "printer"] as const).map((id) => ({
  id,
  label: words.outputs[id].label,
  description: words.outputs[id].text,
}));

/** The plans of everyone or of one lead's team in one go. */
export function PrintDialog({ plans, onClose }: PrintDialogProps) {
  const workspace = useRead("workspaceState", []);
  const team = useRead("teamLadder", [null, null]);
  const printing = usePrinting();
  const paper = usePaper();
  const [whom, setWhom] = useState<"everyone" | "team">("everyone");
  const [lead, setLead] = useState<PersonId | null>(null);
  const [output, setOutput] = useState<Output>("one_file");
  const leads = team.data?.leads ?? [];
  const people = new Set(plans.map(({ person }) => person.id)).size;
  const teamOf = whom === "team" ? leads.find(({ id }) => id === lead) : undefined;

  const submit = async () => {
    const who: PrintWhom = teamOf ? { kind: "team", id: teamOf.id } : { kind: "everyone" };
    const name = teamOf ? words.teamOf(teamOf.name) : (workspace.data?.name ?? words.everyone);
    const isDone = await (output === "printer"
      ? printing.systemPrint(who, paper, name)
      : printing.savePdf(who, output, paper, name));
    if (isDone) onClose();
  };
  // While it prints, cancelling means the printing; the question stays.
  const cancel = () => (printing.isRunning ? printing.stop() : onClose());

  return (
    <FormDialog
      title={words.dialogTitle}
      submitLabel={words.submits[output]}
      onSubmit={() => void submit()}
      onClose={cancel}
      isRunning={printing.isRunning}
      isIncomplete={whom === "team" ? teamOf === undefined : people === 0}
      error={printing.error}
    >
      <RadioGroup
        label={words.whom}
        choices={[
          { id: "everyone", label: words.everyone, description: words.everyoneText(people) },
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
      <PaperChoice showsLabel />
      <p className={css.printed}>{words.latest}</p>
      <PrintJob printing={printing} isStoppedElsewhere />
    </FormDialog>
  );
}
