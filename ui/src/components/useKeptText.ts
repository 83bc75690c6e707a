import { useState } from "react";
import { rememberText } from "./pending_texts";
import { useLeaving } from "./useLeaving";

/**
 * A text that is kept when its field is left, and not before. What was typed stands over what is saved until that has
 * caught up; what changes elsewhere (undo, another window) shows as soon as nothing is typed.
 */
export function useKeptText(
  saved: string,
  keep: (text: string) => Promise<boolean>,
  /** Reads what is saved once more. */
  reread: () => Promise<unknown>,
) {
  const [typed, setTyped] = useState<string | null>(null);
  const [sent, setSent] = useState<string | null>(null);
  const [seen, setSeen] = useState(saved);

  if (seen !== saved) {
    setSeen(saved);
    setSent(null);
    // What was sent has arrived.
    if (typed === sent) setTyped(null);
  }

  const send = async (text: string) => {
    setSent(text);
    if (await keep(text)) {
      await reread();
      // Undone or tidied up meanwhile, it arrives as what was there before.
      setTyped((now) => (now === text ? null : now));
    }
    // What is refused stays in the field, to be copied or tried again.
    setSent((now) => (now === text ? null : now));
  };
  const leave = () => {
    if (typed === null || typed === sent) return;
    if (typed.trim() === saved) setTyped(null);
    else rememberText(send(typed));
  };

  // Keys can leave the screen, and the window can close, without the field being left first.
  useLeaving(leave);

  return {
    value: typed ?? saved,
    /** Nothing is typed that could still be lost. */
    isUntouched: typed === null,
    edit: setTyped,
    leave,
    revert: () => setTyped(null),
  };
}
