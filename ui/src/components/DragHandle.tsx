import { GripVertical } from "lucide-react";
import type { DragEvent, HTMLAttributes, RefObject } from "react";
import { Button, type DragResult } from "react-aria-components";
import { partMessages as words } from "../messages/parts";
import css from "./DragHandle.module.css";

interface DragHandleProps {
  name: string;
  dragButtonProps: DragResult["dragButtonProps"];
  /** Where only the handle picks the row up, so that the text in it can be marked; otherwise the row itself does. */
  drag?: { props: HTMLAttributes<HTMLElement>; row: RefObject<HTMLElement | null> };
  /** Seen only when the row is pointed at or focused. */
  isQuiet?: boolean;
}

/** Picks a row up: by mouse, or by Enter, then Tab to where it goes, and Enter again. */
export function DragHandle({ name, dragButtonProps, drag, isQuiet = false }: DragHandleProps) {
  const start = (event: DragEvent<HTMLElement>) => {
    drag?.props.onDragStart?.(event);
    const row = drag?.row.current;
    if (!row || event.defaultPrevented) return;
    // The whole row is seen to move.
    const box = row.getBoundingClientRect();
    event.dataTransfer?.setDragImage?.(row, event.clientX - box.left, event.clientY - box.top);
  };
  return (
    <span
      {...drag?.props}
      {...(drag && { onDragStart: start })}
      className={css.handle}
      data-quiet={isQuiet || undefined}
    >
      <Button {...dragButtonProps} className={css.grip} aria-label={words.moveLine(name)}>
        <GripVertical aria-hidden="true" />
      </Button>
    </span>
  );
}
