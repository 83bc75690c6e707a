import { commands, type PaperSize, type PrintAs, type PrintWhom } from "../../bindings";
import { textsKept } from "../../components/pending_texts";
import { showToast } from "../../components/toasts";
import { printMessages as words } from "../../messages/plan_printing";
import { settled } from "../../platform";
import { useJobProgress, useWrite } from "../../queries";
import { tellSaved } from "../printing/tell_saved";

/** Plans as PDF files or to the printer: one job at a time, with its progress and a way to stop it. */
export function usePrinting() {
  const pdf = useWrite("planPrint");
  const paperPrint = useWrite("planSystemPrint");
  const isRunning = pdf.isRunning || paperPrint.isRunning;
  const failure = [pdf.error, paperPrint.error].find(
    // Whoever stopped it knows that it was stopped.
    (error) => error !== null && error.code !== "cancelled",
  );
  const forget = () => {
    pdf.reset();
    paperPrint.reset();
  };

  return {
    isRunning,
    error: failure ?? null,
    progress: useJobProgress("print", isRunning),
    forget,
    stop: () => {
      void settled(commands.jobCancel()).then(
        () => showToast({ title: words.cancelled }),
        () => undefined,
      );
    },

    /** True when something was written; false as well when the person changed their mind. */
    savePdf: async (whom: PrintWhom, written: PrintAs, paper: PaperSize, name: string) => {
      forget();
      await textsKept();
      const files = await pdf.run(whom, written, paper, name);
      const first = files?.[0];
      if (!files || !first) return false;
      tellSaved(first, files);
      return true;
    },

    /** The one place that prints through the system. True when the pages went to a printer or to another program. */
    systemPrint: async (whom: PrintWhom, paper: PaperSize, name: string) => {
      forget();
      await textsKept();
      const became = await paperPrint.run(whom, paper, name);
      if (became === "nothing") showToast({ title: words.nothing });
      if (became !== "sent" && became !== "shown") return false;
      showToast({ title: words[became], tone: "good" });
      return true;
    },
  };
}
