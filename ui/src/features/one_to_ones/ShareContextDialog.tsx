import { useState } from "react";
import type { DecisionAreaCode, PersonRef } from "../../bindings";
import { tellDone } from "../../commands";
import { DateField } from "../../components/DateField";
import { FormDialog } from "../../components/FormDialog";
import { TextField } from "../../components/TextField";
import { oneToOneMessages as words } from "../../messages/one_to_ones";
import { useWrite } from "../../queries";
import { BearsOnDecisions } from "./BearsOnDecisions";

interface ShareContextDialogProps {
  person: PersonRef;
  onClose: () => void;
}

/** Context given outside a one-to-one, on a day of its own. */
export function ShareContextDialog({ person, onClose }: ShareContextDialogProps) {
  const write = useWrite("contextAdd");
  const [text, setText] = useState("");
  const [on, setOn] = useState<string | null>(null);
  const [areas, setAreas] = useState<DecisionAreaCode[]>([]);

  const share = async () => {
    const id = await write.run({ text, on, areas, people: [person.id], one_to_one: null });
    if (id === undefined) return;
    onClose();
    tellDone(words.contextAdded);
  };

  return (
    <FormDialog
      title={words.shareTitle(person.name)}
      submitLabel={words.add}
      onSubmit={() => void share()}
      onClose={onClose}
      isRunning={write.isRunning}
      error={write.error}
      fields={["context"]}
      isIncomplete={text.trim() === ""}
    >
      <TextField
        label={words.shareText}
        description={words.shareHelp}
        value={text}
        onChange={setText}
        autoFocus
        error={write.error?.field === "context" ? write.error.message : undefined}
      />
      <BearsOnDecisions areas={areas} onChange={setAreas} />
      <DateField
        label={words.shareOn}
        description={words.shareOnHelp}
        value={on}
        onChange={setOn}
      />
    </FormDialog>
  );
}
