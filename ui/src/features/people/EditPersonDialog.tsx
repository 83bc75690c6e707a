import { useState } from "react";
import type { PersonPage_Serialize as PersonPage } from "../../bindings";
import { tellDone } from "../../commands";
import { DateField } from "../../components/DateField";
import { FormDialog } from "../../components/FormDialog";
import { TextArea } from "../../components/TextArea";
import { peopleMessages } from "../../messages/people";
import { personMessages as words } from "../../messages/person";
import { useRead, useWrite } from "../../queries";
import { PersonFields, personFields } from "./PersonFields";
import { draftOf, valuesOf } from "./person_fields";

interface EditPersonDialogProps {
  page: PersonPage;
  onClose: () => void;
}

export function EditPersonDialog({ page, onClose }: EditPersonDialogProps) {
  const { data: state } = useRead("workspaceState", []);
  const edit = useWrite("personEdit");
  const [values, setValues] = useState(() => valuesOf(page.person));
  const [note, setNote] = useState(page.note);
  const [from, setFrom] = useState<string | null>(null);

  const submit = async () => {
    const person = draftOf(values);
    const done = await edit.run(page.person.id, { person, note, from });
    if (done === undefined) return;
    tellDone(words.saved(person.name));
    onClose();
  };

  return (
    <FormDialog
      title={words.editTitle(page.person.name)}
      submitLabel={words.save}
      size="l"
      onSubmit={() => void submit()}
      onClose={onClose}
      isRunning={edit.isRunning}
      isIncomplete={values.name.trim() === ""}
      error={edit.error}
      fields={[...personFields, "note", "from"]}
    >
      <PersonFields
        values={values}
        onChange={setValues}
        error={edit.error}
        person={page.person.id}
      />
      <DateField
        label={peopleMessages.from}
        description={peopleMessages.fromText}
        value={from ?? state?.today ?? null}
        onChange={setFrom}
        error={edit.error?.field === "from" ? edit.error.message : undefined}
      />
      <TextArea
        label={peopleMessages.note}
        description={peopleMessages.noteText}
        value={note}
        onChange={setNote}
        error={edit.error?.field === "note" ? edit.error.message : undefined}
      />
    </FormDialog>
  );
}
