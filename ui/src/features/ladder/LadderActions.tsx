import { useNavigate } from "@tanstack/react-router";
import { Ellipsis, FileDown, FileUp } from "lucide-react";
import { tellDone, useCommands } from "../../commands";
import { Button } from "../../components/Button";
import { ErrorBanner } from "../../components/ErrorBanner";
import { IconButton } from "../../components/IconButton";
import { Menu } from "../../components/Menu";
import { showToast } from "../../components/toasts";
import { ladderDraftMessages as words } from "../../messages/ladder_draft";
import { useRead, useWrite } from "../../queries";

/** The way to the next version, and the ladder as a file. */
export function LadderActions() {
  const navigate = useNavigate();
  const { data: draft } = useRead("ladderDraft", []);
  const importing = useWrite("ladderImportChoose");
  const exporting = useWrite("ladderExportChoose");
  const error = importing.error ?? exporting.error;

  const look = () => void navigate({ to: "/ladder/draft" });
  const fromFile = async () => {
    const done = await importing.run();
    if (!done) return;
    tellDone(words.imported(done.levels, done.competencies));
    look();
  };
  const save = async () => {
    if (await exporting.run()) showToast({ title: words.saved, tone: "good" });
  };
  useCommands([
    {
      id: "ladder.file_in",
      title: words.fromFile,
      section: "screen",
      enabled: !draft,
      run: () => void fromFile(),
    },
    { id: "ladder.file_out", title: words.saveFile, section: "screen", run: () => void save() },
    {
      id: "ladder.draft",
      title: words.look,
      section: "screen",
      enabled: Boolean(draft),
      run: look,
    },
  ]);

  return (
    <>
      {draft ? (
        <Button variant="primary" onPress={look}>
          {words.look}
        </Button>
      ) : (
        <Button onPress={() => void fromFile()} isPending={importing.isRunning}>
          <FileUp aria-hidden="true" />
          {words.fromFile}
        </Button>
      )}
      <Menu
        trigger={<IconButton label={words.more} icon={<Ellipsis aria-hidden="true" />} />}
        groups={[
          {
            entries: [
              {
                id: "save",
                label: words.saveFile,
                icon: <FileDown aria-hidden="true" />,
                onAction: () => void save(),
              },
            ],
          },
        ]}
      />
      {error && <ErrorBanner error={error} />}
    </>
  );
}
