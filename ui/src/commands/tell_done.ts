import { showToast } from "../components/toasts";
import { commandMessages } from "../messages/commands";
import { commandRegistry } from "./registry";

/** Says what was done, with the way back beside it; what came of it goes under it. */
export function tellDone(sentence: string, text = ""): void {
  showToast({
    title: sentence,
    ...(text && { text }),
    tone: "good",
    kind: "change",
    action: {
      label: commandMessages.undo,
      onAction: () =>
        commandRegistry
          .all()
          .find(({ id }) => id === "change.undo")
          ?.run(),
    },
  });
}
