import { createContext, useContext, useRef } from "react";
import { useDrag, useDrop } from "react-aria-components";

interface Held {
  id: string;
  index: number;
}

export interface Reordering {
  held: Held | null;
  hold: (held: Held | null) => void;
  /** What is held goes to where the other one stands. */
  drop: (held: string, onto: string) => void;
}

export const ReorderContext = createContext<Reordering | null>(null);

/** Where something held would come to stand beside the row it is over. */
export type DropSide = "before" | "after";

/**
 * One row that can be picked up by its handle, by mouse or by keyboard, and that takes others in. What is held is known to the
 * list itself: web views do not all tell while dragging.
 */
export function useReorderRow(id: string, index: number, name: string) {
  const list = useContext(ReorderContext);
  const row = useRef<HTMLDivElement>(null);
  const { dragProps, dragButtonProps, isDragging } = useDrag({
    hasDragButton: true,
    getItems: () => [{ "text/plain": name }],
    getAllowedDropOperations: () => ["move"],
    onDragStart: () => list?.hold({ id, index }),
    onDragEnd: () => list?.hold(null),
  });
  const held = list?.held ?? null;
  const { dropProps, isDropTarget } = useDrop({
    ref: row,
    getDropOperation: () => (held && held.id !== id ? "move" : "cancel"),
    onDrop: () => {
      if (held && held.id !== id) list?.drop(held.id, id);
    },
  });
  const side: DropSide | undefined =
    isDropTarget && held && held.id !== id ? (held.index < index ? "after" : "before") : undefined;
  return {
    row,
    // While something is held, the keyboard goes from row to row.
    dropProps: {
      ...dropProps,
      ...(held && { role: "button", tabIndex: -1, "aria-label": name }),
    },
    dragProps,
    dragButtonProps,
    isDragging,
    side,
  };
}
