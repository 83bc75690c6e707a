import { type RefObject, useState } from "react";
import { drawnAnew } from "./drawn_anew";
import { rememberText } from "./pending_texts";
import { useLeaving } from "./useLeaving";
import { useUnkept } from "./useUnkept";

/**
 * A text that is kept when its field is left, and not before. What was typed stands over what is saved until that has
 * caught up; what changes elsewhere (undo, another window) shows as soon as nothing is typed.
 */
export function useKeptText(
  saved: string,
  keep: (text: string) => Promise<boolean>,
  /** Reads what is saved once more. */
  reread: () => Promise<unknown>,
  /** What it is called where one is asked about it, and where one comes back to it. */
  about: { name: string; field: RefObject<HTMLElement | null>; why: string },
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

  const revert = () => setTyped(null);
  const isRefused = useUnkept({ ...about, isTyped: typed !== null, revert });

  const send = async (text: string) => {
    setSent(text);
    const isKept = await keep(text);
    isRefused(!isKept);
    if (isKept) {
      await reread();
      await drawnAnew();
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
    // Taken back to what is saved, by undo too, nothing is typed any more.
    edit: (text: string) => setTyped(text === saved && sent === null ? null : text),
    leave,
    revert,
  };
}
