import { X } from "lucide-react";
import type { KeyboardEvent } from "react";
import { partMessages as words } from "../messages/parts";
import { DragHandle } from "./DragHandle";
import { IconButton } from "./IconButton";
import { type KeptNow, KeptText } from "./KeptText";
import css from "./LineList.module.css";
import { useReorderRow } from "./reorder";

interface LineProps {
  id: string;
  index: number;
  text: string;
  label: string;
  error: { message: string } | null;
  keep: (text: string) => Promise<boolean>;
  reread: () => Promise<unknown>;
  onRemove: () => void;
  onMove: (by: -1 | 1) => void;
  onEnter: () => void;
}

/** One line of a LineList, with its handle and the way to remove it. */
export function Line(props: LineProps) {
  const { id, index, text, label, error, keep, reread, onRemove, onMove, onEnter } = props;
  const { row, dropProps, dragProps, dragButtonProps, isDragging, side } = useReorderRow(
    id,
    index,
    text,
  );
  const press = (event: KeyboardEvent, { value, leave }: KeptNow) => {
    const isArrow = event.key === "ArrowUp" || event.key === "ArrowDown";
    if (event.altKey && isArrow) {
      event.preventDefault();
      leave();
      onMove(event.key === "ArrowUp" ? -1 : 1);
    } else if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      if (value.trim() === "") return;
      leave();
      onEnter();
    } else if (event.key === "Backspace" && value === "") {
      event.preventDefault();
      onRemove();
    }
  };
  return (
    <li className={css.item}>
      <div
        {...dropProps}
        ref={row}
        className={css.line}
        data-line={id}
        data-drop={side}
        data-held={isDragging || undefined}
      >
        <DragHandle
          name={text}
          dragButtonProps={dragButtonProps}
          drag={{ props: dragProps, row }}
          isQuiet
        />
        <KeptText
          look="line"
          title={label}
          hint=""
          saved={text}
          keep={keep}
          reread={reread}
          error={error}
          isSingleLine
          onKey={press}
        />
        <IconButton
          label={words.removeLine(text)}
          icon={<X aria-hidden="true" />}
          tone="danger"
          onPress={onRemove}
        />
      </div>
    </li>
  );
}
