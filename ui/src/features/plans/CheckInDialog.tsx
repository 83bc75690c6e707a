import { LockKeyhole } from "lucide-react";
import { useState } from "react";
import type { CheckIn, PlanId } from "../../bindings";
import { tellDone } from "../../commands";
import { DateField } from "../../components/DateField";
import { FormDialog } from "../../components/FormDialog";
import { TextArea } from "../../components/TextArea";
import { followUpMessages as words } from "../../messages/plans";
import { useWrite } from "../../queries";
import css from "./CheckIns.module.css";

interface CheckInDialogProps {
  plan: PlanId;
  /** Null for a new one. */
  checkIn: CheckIn | null;
  onClose: () => void;
}

const fields = ["on", "note", "changes", "private note"] as const;

export function CheckInDialog({ plan, checkIn, onClose }: CheckInDialogProps) {
  const add = useWrite("checkInAdd");
  const update = useWrite("checkInUpdate");
  const [on, setOn] = useState<string | null>(checkIn?.on ?? null);
  const [note, setNote] = useState(checkIn?.note ?? "");
  const [changes, setChanges] = useState(checkIn?.changes ?? "");
  const [privateNote, setPrivateNote] = useState(checkIn?.private_note ?? "");
  const error = add.error ?? update.error;
  const errorAt = (field: (typeof fields)[number]) =>
    error?.field === field ? error.message : undefined;

  const submit = async () => {
    if (on === null) return;
    const draft = { on, note, changes, private_note: privateNote };
    const saved = await (checkIn ? update.run(checkIn.id, draft) : add.run(plan, draft));
    if (saved === undefined) return;
    tellDone(checkIn ? words.checkInSaved : words.checkInAdded(on));
    onClose();
  };

  return (
    <FormDialog
      title={checkIn ? words.editCheckIn(checkIn.on) : words.checkInTitle}
      submitLabel={checkIn ? words.save : words.add}
      onSubmit={() => void submit()}
      onClose={onClose}
      isRunning={add.isRunning || update.isRunning}
      isIncomplete={on === null}
      error={error}
      fields={fields}
    >
      <div className={css.dayField}>
        <DateField
          label={words.checkInDay}
          value={on}
          onChange={setOn}
          error={errorAt("on")}
          isRequired
        />
      </div>
      <TextArea
        label={words.checkInNote}
        description={words.checkInNoteText}
        value={note}
        onChange={setNote}
        error={errorAt("note")}
      />
      <TextArea
        label={words.changes}
        description={words.changesText}
        value={changes}
        onChange={setChanges}
        rows={2}
        error={errorAt("changes")}
      />
      <div className={css.privateField}>
        <LockKeyhole aria-hidden="true" />
        <TextArea
          label={words.privateNote}
          description={words.privateNoteText}
          value={privateNote}
          onChange={setPrivateNote}
          rows={2}
          error={errorAt("private note")}
        />
      </div>
    </FormDialog>
  );
}
