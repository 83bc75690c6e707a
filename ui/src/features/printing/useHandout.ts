import type { Handout, PaperChoice } from "../../bindings";
import { textsKept } from "../../components/pending_texts";
import { showToast } from "../../components/toasts";
import { handoutMessages as words } from "../../messages/handouts";
import { useWrite } from "../../queries";
import { tellSaved } from "./tell_saved";

/** A document as a PDF file or to the printer. */
export function useHandout() {
  const pdf = useWrite("handoutPrint");
  const toPaper = useWrite("handoutSystemPrint");
  const forget = () => {
    pdf.reset();
    toPaper.reset();
  };

  return {
    isSaving: pdf.isRunning,
    isPrinting: toPaper.isRunning,
    error: pdf.error ?? toPaper.error,

    /** True when a file was written; false as well when the person changed their mind. */
    savePdf: async (what: Handout, paper: PaperChoice) => {
      forget();
      await textsKept();
      const file = await pdf.run(what, paper);
      if (!file) return false;
      tellSaved(file, [file]);
      return true;
    },

    /** True when the pages went to a printer or to another program. */
    print: async (what: Handout, paper: PaperChoice) => {
      forget();
      await textsKept();
      const became = await toPaper.run(what, paper);
      if (became !== "sent" && became !== "shown") return false;
      showToast({ title: words[became], tone: "good" });
      return true;
    },
  };
}
