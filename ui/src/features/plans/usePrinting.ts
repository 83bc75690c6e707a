import {
  commands,
  type PaperSize,
  type PrintAs,
  type PrintedFile_Serialize as PrintedFile,
  type PrintWhom,
} from "../../bindings";
import { textsKept } from "../../components/pending_texts";
import { showToast } from "../../components/toasts";
import { printMessages as words } from "../../messages/plan_printing";
import { settled } from "../../platform";
import { useJobProgress, useWrite } from "../../queries";

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

/** Names what was written, and what could not be drawn. */
function tellSaved(first: PrintedFile, files: readonly PrintedFile[]): void {
  const missing = [...new Set(files.flatMap((file) => file.missing))];
  const pages = files.reduce((sum, file) => sum + file.pages, 0);
  const { folder, name } = parts(first.path);
  const facts = [words.savedPages(pages, folder)];
  if (missing.length > 0) facts.unshift(words.missing(missing.join(" ")));
  showToast({
    title: files.length === 1 ? words.savedOne(name) : words.savedMany(files.length),
    text: facts.join(" "),
    tone: missing.length > 0 ? "bad" : "good",
  });
}

/** A path of this computer, whichever way its slashes lean. */
function parts(path: string): { folder: string; name: string } {
  const at = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\"));
  return { folder: path.slice(0, Math.max(at, 0)), name: path.slice(at + 1) };
}
