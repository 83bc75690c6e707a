import { useNavigate } from "@tanstack/react-router";
import { Ellipsis, FileDown, FileUp, History } from "lucide-react";
import { useCommands } from "../../commands";
import { Button } from "../../components/Button";
import { IconButton } from "../../components/IconButton";
import { Menu } from "../../components/Menu";
import { ladderDraftMessages as words } from "../../messages/ladder_draft";
import { ladderEditorMessages } from "../../messages/ladder_editor";
import { ladderVersionMessages } from "../../messages/ladder_versions";
import { useRead } from "../../queries";
import { BeginDraft, useBeginDraft } from "../ladder_draft/BeginDraft";
import type { LadderFiles } from "../ladder_draft/useLadderFiles";
import { useVersionCommands } from "../ladder_versions/useVersionCommands";

/** The way to the next version, and the ladder as a file. */
export function LadderActions({ files }: { files: LadderFiles }) {
  const navigate = useNavigate();
  const { data: draft } = useRead("ladderDraft", []);
  const { begin } = useBeginDraft();
  const toVersions = () => void navigate({ to: "/ladder/versions" });
  useVersionCommands();
  const look = () => void navigate({ to: "/ladder/draft" });
  useCommands([
    {
      id: "ladder.edit",
      title: ladderEditorMessages.edit,
      section: "screen",
      enabled: draft === null,
      run: () => begin(null),
    },
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
        draft === null && <BeginDraft variant="primary" />
      )}
      <Menu
        trigger={<IconButton label={words.more} icon={<Ellipsis aria-hidden="true" />} />}
        groups={[
          {
            entries: [
              {
                id: "versions",
                label: ladderVersionMessages.menu,
                icon: <History aria-hidden="true" />,
                onAction: toVersions,
              },
              {
                id: "from_file",
                label: words.fromFile,
                icon: <FileUp aria-hidden="true" />,
                isDisabled: Boolean(draft) || files.isReading,
                ...(draft && { description: words.draftIsOpen }),
                onAction: files.fromFile,
              },
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
