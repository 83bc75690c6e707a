import type { PersonRef, TextOf } from "../../bindings";
import { textsKept } from "../../components/pending_texts";
import { showToast } from "../../components/toasts";
import { takingOutMessages as words } from "../../messages/taking_out";
import { useWrite } from "../../queries";
import { placeOf } from "./place_of";

/** A plan or the sheet for a one-to-one as text: on the clipboard, or as a file of Markdown. */
export function useText(of: TextOf, person: PersonRef) {
  const copying = useWrite("textCopy");
  const saving = useWrite("textSave");
  const forget = () => {
    copying.reset();
    saving.reset();
  };
  return {
    isRunning: copying.isRunning || saving.isRunning,
    error: copying.error ?? saving.error,
    copy: async () => {
      forget();
      await textsKept();
      if ((await copying.run(of)) === undefined) return;
      showToast({
        title: words.copied[of.kind](person.name),
        text: words.copiedText,
        tone: "good",
      });
    },
    saveMarkdown: async () => {
      forget();
      await textsKept();
      const path = await saving.run(of);
      if (!path) return;
      const { folder, name } = placeOf(path);
      showToast({
        title: words.savedFile(name),
        text: words.savedIn(folder),
        tone: "good",
      });
    },
  };
}
