import { Ellipsis, PenLine, Trash2 } from "lucide-react";
import type { OneToOneNote_Serialize as OneToOneNote } from "../../bindings";
import { tellDone } from "../../commands";
import { ErrorBanner } from "../../components/ErrorBanner";
import { IconButton } from "../../components/IconButton";
import { Menu } from "../../components/Menu";
import { oneToOneMessages as words } from "../../messages/one_to_ones";
import { useWrite } from "../../queries";

/** What can be done with a note as a whole. */
export function NoteMenu({ note, onEdit }: { note: OneToOneNote; onEdit?: () => void }) {
  const removal = useWrite("oneToOneRemove");
  const remove = async () => {
    if ((await removal.run(note.id)) !== undefined) tellDone(words.removed);
  };
  return (
    <>
      {removal.error && <ErrorBanner error={removal.error} />}
      <Menu
        trigger={
          <IconButton label={words.noteActions(note.on)} icon={<Ellipsis aria-hidden="true" />} />
        }
        groups={[
          {
            entries: [
              ...(onEdit
                ? [{ id: "edit", label: words.edit, icon: <PenLine />, onAction: onEdit }]
                : []),
              {
                id: "remove",
                label: words.remove,
                icon: <Trash2 />,
                tone: "danger" as const,
                onAction: () => void remove(),
              },
            ],
          },
        ]}
      />
    </>
  );
}
