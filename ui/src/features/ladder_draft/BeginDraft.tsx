import { useNavigate } from "@tanstack/react-router";
import { PencilLine } from "lucide-react";
import type { LadderVersionLine_Serialize as LadderVersionLine } from "../../bindings";
import { tellDone } from "../../commands";
import { Button } from "../../components/Button";
import { showToast } from "../../components/toasts";
import { ladderEditorMessages as words } from "../../messages/ladder_editor";
import { useWrite } from "../../queries";

/** Begins a draft from the version that counts or from an earlier one, and goes there. */
export function useBeginDraft() {
  const navigate = useNavigate();
  const beginning = useWrite("ladderDraftBegin", {
    onError: ({ message }) => showToast({ title: message, tone: "bad" }),
  });
  const begin = async (from: LadderVersionLine | null) => {
    if ((await beginning.run(from?.id ?? null)) === undefined) return;
    tellDone(from ? words.begunFrom(from.number) : words.begun);
    void navigate({ to: "/ladder/draft" });
  };
  return {
    begin: (from: LadderVersionLine | null) => void begin(from),
    isBeginning: beginning.isRunning,
  };
}

interface BeginDraftProps {
  /** The version that counts when there is none. */
  from?: LadderVersionLine;
  variant?: "primary" | "secondary";
  size?: "s" | "m";
}

export function BeginDraft({ from, variant = "secondary", size = "m" }: BeginDraftProps) {
  const { begin, isBeginning } = useBeginDraft();
  return (
    <Button
      variant={variant}
      size={size}
      onPress={() => begin(from ?? null)}
      isPending={isBeginning}
      {...(from && { "aria-label": words.editFromOf(from.number) })}
    >
      <PencilLine aria-hidden="true" />
      {from ? words.editFrom : words.edit}
    </Button>
  );
}
