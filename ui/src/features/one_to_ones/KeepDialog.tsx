import { type RefObject, useState } from "react";
import type { PersonRef } from "../../bindings";
import { tellDone } from "../../commands";
import { FormDialog } from "../../components/FormDialog";
import { TextArea } from "../../components/TextArea";
import { oneToOneMessages as words } from "../../messages/one_to_ones";
import type { Sheet } from "./note_places";
import { useDeciding } from "./useDeciding";

interface KeepDialogProps {
  person: PersonRef;
  sheet: RefObject<Sheet>;
  cell: { area: string; name: string };
  word: string;
  onClose: () => void;
}

/** A difference was talked about, and what was agreed stays. */
export function KeepDialog({ person, sheet, cell, word, onClose }: KeepDialogProps) {
  const write = useDeciding(person, sheet);
  const [reason, setReason] = useState(words.keepStart);
  const keep = async () => {
    const kept = { do: "kept" as const, person: person.id, area: cell.area, reason };
    if (!(await write.decide(kept))) return;
    onClose();
    tellDone(words.keptAsAgreed(cell.name));
  };
  return (
    <FormDialog
      title={words.keepTitle(cell.name, word)}
      submitLabel={words.keepSave}
      onSubmit={() => void keep()}
      onClose={onClose}
      isRunning={write.isRunning}
      isIncomplete={reason.trim() === ""}
      error={write.error}
      fields={["reason"]}
      size="s"
    >
      <TextArea
        label={words.keepReason}
        description={words.keepHelp}
        value={reason}
        onChange={setReason}
        rows={3}
        autoFocus
        error={write.error?.field === "reason" ? write.error.message : undefined}
      />
    </FormDialog>
  );
}
