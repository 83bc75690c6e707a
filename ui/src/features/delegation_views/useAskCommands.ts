import { useEffect } from "react";
import { stepCommands, useCommands } from "../../commands";
import { outdateChange, showToast } from "../../components/toasts";
import { viewMessages as words } from "../../messages/delegation_views";

interface Ways {
  /** What the step concerned, by name; null when there was none. */
  undo: () => string | null;
  redo: () => string | null;
}

/** As long as the form is open, undo means its answers: what was changed elsewhere before lies out of sight behind it. */
export function useAskCommands({ undo, redo }: Ways): void {
  // The way back beside what was told last would lead here now.
  useEffect(outdateChange, []);
  const goBack = () => {
    const name = undo();
    showToast(
      name === null
        ? { title: words.noAnswerToUndo, text: words.noAnswerToUndoText }
        : {
            title: words.answerUndone(name),
            kind: "change",
          },
    );
  };
  const goOn = () => {
    const name = redo();
    showToast(
      name === null
        ? { title: words.noAnswerToRedo }
        : { title: words.answerRedone(name), kind: "change" },
    );
  };
  useCommands(
    stepCommands({
      undo: { title: words.undoAnswer, run: goBack },
      redo: { title: words.redoAnswer, run: goOn },
    }),
  );
}
