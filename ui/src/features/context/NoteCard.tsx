import { CalendarClock, Ellipsis } from "lucide-react";
import { useState } from "react";
import type { ContextLine_Serialize as ContextLine } from "../../bindings";
import { Badge } from "../../components/Badge";
import { ErrorBanner } from "../../components/ErrorBanner";
import { IconButton } from "../../components/IconButton";
import { Menu } from "../../components/Menu";
import { contextMessages as words } from "../../messages/context";
import { formatDay } from "../../messages/format";
import css from "./Context.module.css";
import { NoteDialog } from "./NoteDialog";
import { useContextWriting } from "./useContextWriting";
import { WhoIsInTheDark } from "./WhoIsInTheDark";
import { WhoKnows } from "./WhoKnows";

interface NoteCardProps {
  note: ContextLine;
  today: string;
}

/** One note: the words and what they bear on, beside them who knows and who does not. */
export function NoteCard({ note, today }: NoteCardProps) {
  const [isEditing, setEditing] = useState(false);
  const writing = useContextWriting();
  const { id, on, text, settled_on, areas } = note;
  const isGiven = note.knows_count > 0;
  return (
    <li className={css.note} data-settled={settled_on !== null || undefined}>
      <div className={css.words}>
        <p className={css.text}>{text}</p>
        <p className={css.about}>
          {on > today ? (
            <Badge tone="outline" icon={<CalendarClock aria-hidden="true" />}>
              {words.from(on)}
            </Badge>
          ) : (
            <time dateTime={on}>{formatDay(on)}</time>
          )}
          {settled_on !== null && <Badge>{words.settledOn(settled_on)}</Badge>}
          {areas.map(({ code, name }) => (
            <span key={code} className={css.tag}>
              {name}
            </span>
          ))}
          {areas.length === 0 && <span>{words.untagged}</span>}
        </p>
        {writing.error && <ErrorBanner error={writing.error} />}
      </div>
      <div className={css.people}>
        <WhoIsInTheDark note={note} today={today} writing={writing} />
        <WhoKnows note={note} writing={writing} />
      </div>
      <div className={css.corner}>
        <Menu
          trigger={<IconButton label={words.menu(on)} icon={<Ellipsis aria-hidden="true" />} />}
          groups={[
            {
              entries: [
                { id: "edit", label: words.edit, onAction: () => setEditing(true) },
                settled_on === null
                  ? {
                      id: "settle",
                      label: words.settle,
                      description: words.settleHelp,
                      onAction: () => void writing.settle(id),
                    }
                  : {
                      id: "unsettle",
                      label: words.unsettle,
                      onAction: () => void writing.unsettle(id),
                    },
              ],
            },
            ...(isGiven
              ? []
              : [
                  {
                    entries: [
                      {
                        id: "remove",
                        label: words.remove,
                        tone: "danger" as const,
                        onAction: () => void writing.remove(id),
                      },
                    ],
                  },
                ]),
          ]}
        />
      </div>
      {isEditing && <NoteDialog note={note} onClose={() => setEditing(false)} />}
    </li>
  );
}
