import { useNavigate } from "@tanstack/react-router";
import type { PersonRef } from "../../bindings";
import { tellDone } from "../../commands";
import { Button } from "../../components/Button";
import { Dialog } from "../../components/Dialog";
import { ErrorBanner } from "../../components/ErrorBanner";
import { partMessages } from "../../messages/parts";
import { personMessages as words } from "../../messages/person";
import { useWrite } from "../../queries";
import css from "./Person.module.css";

interface DeletePersonDialogProps {
  person: PersonRef;
  onClose: () => void;
}

export function DeletePersonDialog({ person, onClose }: DeletePersonDialogProps) {
  const remove = useWrite("personDelete");
  const navigate = useNavigate();
  const run = async () => {
    if ((await remove.run(person.id)) === undefined) return;
    onClose();
    tellDone(words.removed(person.name));
    await navigate({ to: "/people" });
  };
  return (
    <Dialog
      title={words.removeTitle(person.name)}
      isOpen
      isQuestion
      size="s"
      onClose={onClose}
      actions={
        <>
          <Button autoFocus onPress={onClose}>
            {partMessages.cancel}
          </Button>
          <Button variant="danger" isPending={remove.isRunning} onPress={() => void run()}>
            {words.removeSubmit}
          </Button>
        </>
      }
    >
      <div className={css.question}>
        <p>{words.removeText}</p>
        {remove.error && <ErrorBanner error={remove.error} />}
      </div>
    </Dialog>
  );
}
