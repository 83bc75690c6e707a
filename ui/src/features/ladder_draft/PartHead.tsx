import { Ellipsis, Trash2 } from "lucide-react";
import type { ReactNode } from "react";
import type { LadderEdit_Deserialize as LadderEdit } from "../../bindings";
import { IconButton } from "../../components/IconButton";
import { Menu } from "../../components/Menu";
import { ladderEditorMessages as words } from "../../messages/ladder_editor";
import { DraftText } from "./DraftText";

interface PartNameProps {
  /** What the field is called, and its hint while it is empty. */
  title: string;
  label: string;
  saved: string;
  toEdit: (name: string) => LadderEdit;
}

/** The name of a track or an area, edited where it stands. */
export function PartName({ title, ...props }: PartNameProps) {
  return <DraftText {...props} title={title} hint={title} look="line" isSingleLine />;
}

interface Way {
  label: string;
  icon: ReactNode;
}

interface PartMenuProps {
  label: string;
  /** Its place among its like, and the last one there is. */
  at: number;
  last: number;
  back: Way;
  forth: Way;
  onMove: (to: number) => void;
  onRemove: () => void;
}

/** What to do with a track or an area: a place back, a place on, away. */
export function PartMenu({ label, at, last, back, forth, onMove, onRemove }: PartMenuProps) {
  return (
    <Menu
      trigger={<IconButton label={label} icon={<Ellipsis aria-hidden="true" />} />}
      groups={[
        {
          entries: [
            { id: "back", ...back, isDisabled: at === 0, onAction: () => onMove(at - 1) },
            { id: "forth", ...forth, isDisabled: at === last, onAction: () => onMove(at + 1) },
          ],
        },
        {
          entries: [
            {
              id: "remove",
              label: words.remove,
              icon: <Trash2 aria-hidden="true" />,
              tone: "danger",
              onAction: onRemove,
            },
          ],
        },
      ]}
    />
  );
}
