import { ClipboardCopy, FileText } from "lucide-react";
import { takingOutMessages as words } from "../../messages/taking_out";
import type { useText } from "./useText";

/** The ways to take something along as text, as entries of a menu. */
export function textEntries(text: ReturnType<typeof useText>) {
  return [
    {
      id: "copy",
      label: words.copyText,
      icon: <ClipboardCopy />,
      shortcut: "Mod+Shift+C",
      onAction: () => void text.copy(),
    },
    {
      id: "markdown",
      label: words.saveMarkdown,
      icon: <FileText />,
      onAction: () => void text.saveMarkdown(),
    },
  ];
}
