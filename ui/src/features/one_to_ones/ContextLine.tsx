import { Trash2 } from "lucide-react";
import type { ContextGiven_Serialize as ContextGiven } from "../../bindings";
import { tellDone } from "../../commands";
import { ErrorBanner } from "../../components/ErrorBanner";
import { IconButton } from "../../components/IconButton";
import { formatDay } from "../../messages/format";
import { oneToOneMessages as words } from "../../messages/one_to_ones";
import { useWrite } from "../../queries";
import css from "./ContextLine.module.css";

interface ContextLineProps {
  context: ContextGiven;
  /** In a note the day is that of the note. */
  hasDay?: boolean;
}

/** A piece of context somebody was given. */
export function ContextLine({ context, hasDay = false }: ContextLineProps) {
  const removal = useWrite("contextTakeBack");
  const remove = async () => {
    if ((await removal.run(context.id)) !== undefined) tellDone(words.contextRemoved);
  };
  return (
    <li className={css.line}>
      <span className={css.words}>
        <span className={css.text}>{context.text}</span>
        {(hasDay || context.areas.length > 0) && (
          <span className={css.day}>
            {hasDay && <time dateTime={context.on}>{formatDay(context.on)}</time>}
            {context.areas.map(({ code, name }) => (
              <span key={code}>{name}</span>
            ))}
          </span>
        )}
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
