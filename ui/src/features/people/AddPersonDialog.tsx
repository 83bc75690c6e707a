import { useState } from "react";
import { tellDone } from "../../commands";
import { FormDialog } from "../../components/FormDialog";
import { peopleMessages as words } from "../../messages/people";
import { useWrite } from "../../queries";
import { PersonFields, personFields } from "./PersonFields";
import { draftOf, nobodyYet } from "./person_fields";

export function AddPersonDialog({ onClose }: { onClose: () => void }) {
  const [values, setValues] = useState(nobodyYet);
  const add = useWrite("personAdd");
  const submit = async () => {
    const draft = draftOf(values);
    if ((await add.run(draft)) === undefined) return;
    tellDone(words.added(draft.name));
    onClose();
  };
  return (
    <FormDialog
      title={words.addTitle}
      submitLabel={words.addSubmit}
      size="l"
      onSubmit={() => void submit()}
      onClose={onClose}
      isRunning={add.isRunning}
      isIncomplete={values.name.trim() === ""}
      error={add.error}
      fields={personFields}
    >
      <PersonFields values={values} onChange={setValues} error={add.error} />
    </FormDialog>
  );
}
