import { useState } from "react";
import type { LevelRef, PersonRef, ReadinessTerm } from "../../bindings";
import { tellDone } from "../../commands";
import { DateField } from "../../components/DateField";
import { FormDialog } from "../../components/FormDialog";
import { RadioGroup } from "../../components/RadioGroup";
import { TextArea } from "../../components/TextArea";
import { readinessMessages as words } from "../../messages/readiness";
import { useRead, useWrite } from "../../queries";

interface CallDialogProps {
  person: PersonRef;
  level: LevelRef;
  proposed: ReadinessTerm | null;
  onClose: () => void;
}

const terms: readonly ReadinessTerm[] = [
  "ready_now",
  "emergency_cover",
  "one_to_two_years",
  "two_to_three_years",
  "interim",
];

/** The leader's word beside the proposal, with a day and a reason. */
export function CallDialog({ person, level, proposed, onClose }: CallDialogProps) {
  const { data: state } = useRead("workspaceState", []);
  const calling = useWrite("readinessCallAdd");
  const [term, setTerm] = useState<ReadinessTerm | null>(null);
  const [reason, setReason] = useState("");
  const [day, setDay] = useState<string | null>(null);

  const submit = async () => {
    if (!term) return;
    const id = await calling.run({ person: person.id, level: level.code, term, on: day, reason });
    if (id === undefined) return;
    tellDone(words.called(person.name));
    onClose();
  };

  return (
    <FormDialog
      title={words.callTitle(person.name, level.name)}
      submitLabel={words.callSubmit}
      onSubmit={() => void submit()}
      onClose={onClose}
      isRunning={calling.isRunning}
      isIncomplete={term === null || reason.trim() === ""}
      error={calling.error}
      fields={["on", "reason"]}
    >
      {proposed && <p>{words.proposedNow(words.terms[proposed])}</p>}
      <RadioGroup
        label={words.callTerm}
        choices={terms.map((id) => ({ id, label: words.terms[id] }))}
        value={term}
        onChange={setTerm}
      />
      <TextArea
        label={words.callReason}
        description={words.callReasonHelp}
        value={reason}
        onChange={setReason}
        isRequired
        error={calling.error?.field === "reason" ? calling.error.message : undefined}
      />
      <DateField
        label={words.callDay}
        value={day ?? state?.today ?? null}
        onChange={setDay}
        error={calling.error?.field === "on" ? calling.error.message : undefined}
      />
    </FormDialog>
  );
}
