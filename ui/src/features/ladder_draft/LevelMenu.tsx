import { useNavigate } from "@tanstack/react-router";
import {
  ArrowDown,
  ArrowLeftRight,
  ArrowUp,
  Copy,
  Ellipsis,
  PencilLine,
  Trash2,
} from "lucide-react";
import type { Level_Serialize as Level } from "../../bindings";
import { IconButton } from "../../components/IconButton";
import { Menu } from "../../components/Menu";
import { ladderEditorMessages as words } from "../../messages/ladder_editor";
import { useDraft } from "./draft_context";
import type { LevelMoves } from "./useLevelMoves";

interface LevelMenuProps {
  level: Level;
  moves: LevelMoves;
  /** On its own page there is nothing to open. */
  isOpen?: boolean;
  onRemoved?: () => void;
}

/** Everything that can be done with a level as a whole. */
export function LevelMenu({ level, moves, isOpen = false, onRemoved }: LevelMenuProps) {
  const navigate = useNavigate();
  const { draft } = useDraft();
  const others = draft.page.ladder.tracks.filter(({ code }) => code !== level.track);
  const remove = async () => {
    if ((await moves.remove(level)) !== undefined) onRemoved?.();
  };
  return (
    <Menu
      trigger={
        <IconButton label={words.levelMenu(level.name)} icon={<Ellipsis aria-hidden="true" />} />
      }
      groups={[
        {
          entries: [
            ...(isOpen
              ? []
              : [
                  {
                    id: "open",
                    label: words.open,
                    icon: <PencilLine aria-hidden="true" />,
                    onAction: () =>
                      void navigate({
                        to: "/ladder/draft/level/$code",
                        params: { code: level.code },
                      }),
                  },
                ]),
            {
              id: "duplicate",
              label: words.duplicate,
              icon: <Copy aria-hidden="true" />,
              isDisabled: !moves.canDuplicate(level),
              onAction: () => void moves.duplicate(level),
            },
          ],
        },
        {
          entries: [
            {
              id: "up",
              label: words.moveUp,
              icon: <ArrowUp aria-hidden="true" />,
              shortcut: "Alt+ArrowUp",
              isDisabled: !moves.canStep(level, "up"),
              onAction: () => moves.step(level, "up"),
            },
            {
              id: "down",
              label: words.moveDown,
              icon: <ArrowDown aria-hidden="true" />,
              shortcut: "Alt+ArrowDown",
              isDisabled: !moves.canStep(level, "down"),
              onAction: () => moves.step(level, "down"),
            },
            ...others.map(({ code, name }) => ({
              id: `track ${code}`,
              label: words.moveTo(name),
              icon: <ArrowLeftRight aria-hidden="true" />,
              onAction: () => void moves.place(level, { track: code, grade: level.grade }),
            })),
          ],
        },
        {
          entries: [
            {
              id: "remove",
              label: words.remove,
              icon: <Trash2 aria-hidden="true" />,
              tone: "danger" as const,
              onAction: () => void remove(),
            },
          ],
        },
      ]}
    />
  );
}
