import { useNavigate } from "@tanstack/react-router";
import { tellDone } from "../../commands";
import { showToast } from "../../components/toasts";
import { ladderDraftMessages as words } from "../../messages/ladder_draft";
import { useWrite } from "../../queries";

/** The ladder out as a file, and a new version in from one. */
export function useLadderFiles() {
  const navigate = useNavigate();
  const importing = useWrite("ladderImportChoose");
  const exporting = useWrite("ladderExportChoose");

  const fromFile = async () => {
    const chosen = await importing.run();
    if (!chosen) return;
    const { drafted } = chosen;
    if (drafted) tellDone(words.imported(drafted.levels, drafted.competencies));
    // What is not in our own format is looked at first.
    void navigate({ to: drafted ? "/ladder/draft" : "/ladder/file" });
  };
  const save = async () => {
    if (await exporting.run()) showToast({ title: words.saved, tone: "good" });
  };
  return {
    fromFile: () => void fromFile(),
    save: () => void save(),
    isReading: importing.isRunning,
    error: importing.error ?? exporting.error,
  };
}

export type LadderFiles = ReturnType<typeof useLadderFiles>;
