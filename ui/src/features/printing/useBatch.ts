import { type Batch, commands, type PrintAs } from "../../bindings";
import { textsKept } from "../../components/pending_texts";
import { showToast } from "../../components/toasts";
import { batchMessages as words } from "../../messages/batch";
import { type AppError, settled } from "../../platform";
import { useJobProgress, useWrite } from "../../queries";
import { tellSaved } from "./tell_saved";

function tellStopped({ code }: AppError): void {
  if (code === "cancelled") showToast({ title: words.cancelled });
}

/** Documents of one or of several people as PDF files or to the printer: one job at a time, with its progress and a way to stop it. */
export function useBatch() {
  const told = { onError: tellStopped };
  const pdf = useWrite("batchPrint", told);
  const paperPrint = useWrite("batchSystemPrint", told);
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
    /** It may be finished all the same: what is told is what became of it. */
    stop: () => void settled(commands.jobCancel()).catch(() => undefined),

    /** What is worth a second look in what was written; null when nothing was, as when the person changed their mind. */
    savePdf: async (batch: Batch, written: PrintAs) => {
      forget();
      await textsKept();
      const files = await pdf.run(batch, written);
      if (!files) return null;
      const [first] = files;
      if (!first) {
        showToast({ title: words.nothing[batch.of] });
        return null;
      }
      tellSaved(first, files);
      return files.flatMap((file) => file.remarks);
    },

    /** What is worth a second look on the pages that went to a printer or to another program; null when none did. */
    systemPrint: async (batch: Batch) => {
      forget();
      await textsKept();
      const printed = await paperPrint.run(batch);
      if (!printed) return null;
      const { became, remarks } = printed;
      if (became === "nothing") showToast({ title: words.nothing[batch.of] });
      if (became !== "sent" && became !== "shown") return null;
      showToast({ title: words[became], tone: "good" });
      return remarks;
    },
  };
}
