import { useState } from "react";
import type { Action_Serialize as Action } from "../../bindings";
import { DateField } from "../../components/DateField";
import { FormDialog } from "../../components/FormDialog";
import { RadioGroup } from "../../components/RadioGroup";
import { TextArea } from "../../components/TextArea";
import { oneToOneMessages as words } from "../../messages/one_to_ones";
import { useWrite } from "../../queries";
import { owners } from "./owners";

export function EditActionDialog({ action, onClose }: { action: Action; onClose: () => void }) {
  const write = useWrite("actionUpdate");
  const [text, setText] = useState(action.text);
  const [owner, setOwner] = useState(action.owner);
  const [due, setDue] = useState(action.due);

  const save = async () => {
    const done = await write.run(action.id, {
      text,
      owner,
      due: due === null ? { do: "clear" } : { do: "set", value: due },
    });
    if (done !== undefined) onClose();
  };

  return (
    <FormDialog
      title={words.editActionTitle}
      submitLabel={words.save}
      onSubmit={() => void save()}
      onClose={onClose}
      isRunning={write.isRunning}
      error={write.error}
      fields={["action"]}
      isIncomplete={text.trim() === ""}
    >
      <TextArea
        label={words.actionText}
        value={text}
        onChange={setText}
        rows={2}
        autoFocus
        error={write.error?.field === "action" ? write.error.message : undefined}
      />
      <RadioGroup label={words.owner} choices={owners} value={owner} onChange={setOwner} />
      <DateField label={words.due} value={due} onChange={setDue} />
    </FormDialog>
  );
}
