import { Trash2 } from "lucide-react";
import type { ContextShared_Serialize as ContextShared } from "../../bindings";
import { tellDone } from "../../commands";
import { ErrorBanner } from "../../components/ErrorBanner";
import { IconButton } from "../../components/IconButton";
import { formatDay } from "../../messages/format";
import { oneToOneMessages as words } from "../../messages/one_to_ones";
import { useWrite } from "../../queries";
import css from "./ContextLine.module.css";

interface ContextLineProps {
  context: ContextShared;
  /** In a note the day is that of the note. */
  hasDay?: boolean;
}

/** A piece of context somebody was given. */
export function ContextLine({ context, hasDay = false }: ContextLineProps) {
  const removal = useWrite("contextRemove");
  const remove = async () => {
    if ((await removal.run(context.id)) !== undefined) tellDone(words.contextRemoved);
  };
  return (
    <li className={css.line}>
      <span className={css.words}>
        <span className={css.text}>{context.text}</span>
        {hasDay && <span className={css.day}>{formatDay(context.on)}</span>}
        {removal.error && <ErrorBanner error={removal.error} />}
      </span>
      <IconButton
        label={words.removeContext(context.text)}
        tone="danger"
        icon={<Trash2 aria-hidden="true" />}
        onPress={() => void remove()}
      />
    </li>
  );
}
