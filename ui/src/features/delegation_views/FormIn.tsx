import { FileUp } from "lucide-react";
import { useState } from "react";
import type { ViewFormPage_Serialize as FormPage, PersonId } from "../../bindings";
import { tellDone } from "../../commands";
import { Button } from "../../components/Button";
import { showToast } from "../../components/toasts";
import { viewMessages as words } from "../../messages/delegation_views";
import { useWrite } from "../../queries";
import { FormPreview } from "./FormPreview";

interface FormInProps {
  /** Whose form is awaited; null takes anybody's. */
  person: PersonId | null;
  onKept: (person: PersonId) => void;
}

/** Reads a form that came back, shows what it would do, and keeps it when that is confirmed. */
export function FormIn({ person, onKept }: FormInProps) {
  const [read, setRead] = useState<FormPage | null>(null);
  const reading = useWrite("viewFormReadChoose", {
    onError: ({ message, help }) =>
      showToast({ title: message, tone: "bad", ...(help && { text: help }) }),
  });
  const keeping = useWrite("delegationViewSet");
  const choose = async () => {
    const page = await reading.run(person);
    if (page) setRead(page);
  };
  const keep = async (page: FormPage) => {
    const kept = await keeping.run(page.person.id, page.entries, null);
    if (kept === undefined) return;
    setRead(null);
    tellDone(words.kept(page.person.name, kept));
    onKept(page.person.id);
  };
  return (
    <>
      <Button
        icon={<FileUp aria-hidden="true" />}
        isPending={reading.isRunning}
        onPress={() => void choose()}
      >
        {words.formIn}
      </Button>
      {read && (
        <FormPreview
          page={read}
          isKeeping={keeping.isRunning}
          error={keeping.error}
          onKeep={() => void keep(read)}
          onClose={() => setRead(null)}
        />
      )}
    </>
  );
}
