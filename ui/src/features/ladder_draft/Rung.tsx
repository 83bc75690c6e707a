import { type ReactNode, useRef } from "react";
import { useDrop } from "react-aria-components";
import type { Level_Serialize as Level } from "../../bindings";
import { NameAdder } from "../../components/NameAdder";
import { ladderEditorMessages as words } from "../../messages/ladder_editor";
import css from "./RungGrid.module.css";

interface RungProps {
  name: string;
  /** What is being dragged. */
  held: Level | null;
  /** It stands here already. */
  isOwn: boolean;
  onDrop: (level: Level) => void;
  children: ReactNode;
}

/** A rung that takes a level in; whoever stands there changes places with it. */
export function Rung({ name, held, isOwn, onDrop, children }: RungProps) {
  const place = useRef<HTMLDivElement>(null);
  const canTake = held !== null && !isOwn;
  const { dropProps, isDropTarget } = useDrop({
    ref: place,
    getDropOperation: () => (canTake ? "move" : "cancel"),
    onDrop: () => {
      if (held) onDrop(held);
    },
  });
  return (
    <div
      {...dropProps}
      ref={place}
      className={css.rung}
      {...targeted(canTake, name)}
      data-target={(isDropTarget && canTake) || undefined}
    >
      {children}
    </div>
  );
}

interface GapProps {
  name: string;
  held: Level | null;
  onDrop: (level: Level) => void;
}

/** Between two grades: what is dropped here gets a rung of its own. */
export function Gap({ name, held, onDrop }: GapProps) {
  const place = useRef<HTMLDivElement>(null);
  const { dropProps, isDropTarget } = useDrop({
    ref: place,
    getDropOperation: () => (held ? "move" : "cancel"),
    onDrop: () => {
      if (held) onDrop(held);
    },
  });
  return (
    <div
      {...dropProps}
      ref={place}
      className={css.gap}
      {...(held ? targeted(true, name) : { role: "presentation" })}
      data-target={(isDropTarget && held !== null) || undefined}
    />
  );
}

/** While a level is held, the keyboard goes from one place that takes it to the next. */
function targeted(isTarget: boolean, name: string) {
  return isTarget
    ? { role: "button", tabIndex: -1, "aria-label": name }
    : { role: "group", "aria-label": name };
}

export function EmptyRung({
  name,
  onAdd,
}: {
  name: string;
  onAdd: (name: string) => Promise<boolean>;
}) {
  return (
    <NameAdder
      look="rung"
      label={words.addLevel}
      spoken={name}
      hint={words.levelName}
      onAdd={onAdd}
    />
  );
}
