import { useState } from "react";
import type { PersonRef } from "../../bindings";
import { tellDone } from "../../commands";
import { DateField } from "../../components/DateField";
import { FormDialog } from "../../components/FormDialog";
import { personMessages as words } from "../../messages/person";
import { useRead, useWrite } from "../../queries";

interface ArchiveDialogProps {
  person: PersonRef;
  isActive: boolean;
  onClose: () => void;
}

/** Somebody leaves, or is back, from a day on. */
export function ArchiveDialog({ person, isActive, onClose }: ArchiveDialogProps) {
  const { data: state } = useRead("workspaceState", []);
  const archive = useWrite("personArchive");
  const restore = useWrite("personRestore");
  const write = isActive ? archive : restore;
  const [day, setDay] = useState<string | null>(null);

  const submit = async () => {
    if ((await write.run(person.id, day)) === undefined) return;
    tellDone((isActive ? words.archived : words.restored)(person.name));
    onClose();
  };

  return (
    <FormDialog
      title={(isActive ? words.archiveTitle : words.restoreTitle)(person.name)}
      submitLabel={isActive ? words.archiveSubmit : words.restoreSubmit}
      size="s"
      onSubmit={() => void submit()}
      onClose={onClose}
      isRunning={write.isRunning}
      error={write.error}
      fields={["on"]}
    >
      <p>{isActive ? words.archiveText : words.restoreText}</p>
      <DateField
        label={isActive ? words.archiveOn : words.restoreOn}
        value={day ?? state?.today ?? null}
        onChange={setDay}
        error={write.error?.field === "on" ? write.error.message : undefined}
      />
    </FormDialog>
  );
}
