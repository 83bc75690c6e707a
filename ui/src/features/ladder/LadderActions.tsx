import { useNavigate } from "@tanstack/react-router";
import { Ellipsis, FileDown, FileUp } from "lucide-react";
import { useCommands } from "../../commands";
import { Button } from "../../components/Button";
import { IconButton } from "../../components/IconButton";
import { Menu } from "../../components/Menu";
import { ladderDraftMessages as words } from "../../messages/ladder_draft";
import { useRead } from "../../queries";
import type { LadderFiles } from "./useLadderFiles";

/** The way to the next version, and the ladder as a file. */
export function LadderActions({ files }: { files: LadderFiles }) {
  const navigate = useNavigate();
  const { data: draft } = useRead("ladderDraft", []);
  const look = () => void navigate({ to: "/ladder/draft" });
  useCommands([
    {
      id: "ladder.file_in",
      title: words.fromFile,
      section: "screen",
      enabled: !draft,
      run: files.fromFile,
    },
    { id: "ladder.file_out", title: words.saveFile, section: "screen", run: files.save },
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
        <Button onPress={files.fromFile} isPending={files.isReading}>
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
                onAction: files.save,
              },
            ],
          },
        ]}
      />
    </>
  );
}
