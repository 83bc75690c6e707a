import { useNavigate } from "@tanstack/react-router";
import { PencilLine } from "lucide-react";
import { tellDone } from "../../commands";
import { Button } from "../../components/Button";
import { showToast } from "../../components/toasts";
import { ladderEditorMessages as words } from "../../messages/ladder_editor";
import { useWrite } from "../../queries";

/** Begins a draft from the version that counts, and goes there. */
export function useBeginDraft() {
  const navigate = useNavigate();
  const beginning = useWrite("ladderDraftBegin", {
    onError: ({ message }) => showToast({ title: message, tone: "bad" }),
  });
  const begin = async () => {
    if ((await beginning.run()) === undefined) return;
    tellDone(words.begun);
    void navigate({ to: "/ladder/draft" });
  };
  return { begin: () => void begin(), isBeginning: beginning.isRunning };
}

export function BeginDraft({ isPrimary = false }: { isPrimary?: boolean }) {
  const { begin, isBeginning } = useBeginDraft();
  return (
    <Button variant={isPrimary ? "primary" : "secondary"} onPress={begin} isPending={isBeginning}>
      <PencilLine aria-hidden="true" />
      {words.edit}
    </Button>
  );
}
