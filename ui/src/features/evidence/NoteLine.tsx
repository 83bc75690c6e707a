import { Link } from "@tanstack/react-router";
import { Pencil, Trash2 } from "lucide-react";
import { useState } from "react";
import type { EvidenceLine } from "../../bindings";
import { tellDone } from "../../commands";
import { Badge } from "../../components/Badge";
import { ErrorBanner } from "../../components/ErrorBanner";
import { IconButton } from "../../components/IconButton";
import { evidenceMessages as words } from "../../messages/evidence";
import { formatDay } from "../../messages/format";
import { useWrite } from "../../queries";
import css from "./Evidence.module.css";
import { EvidenceDialog } from "./EvidenceDialog";

/** Characters from which a note is folded, so that it does not push the others out of sight. */
const longText = 700;
const shownText = 400;

/** Up to the last word that fits. */
function beginningOf(text: string): string {
  const cut = text.slice(0, shownText);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), shownText - 60))}…`;
}

interface NoteLineProps {
  note: EvidenceLine;
  /** Where notes about several people stand together. */
  showsPerson?: boolean;
}

/** One note: the words first, then when, of what kind, and what it bears on. */
export function NoteLine({ note, showsPerson = false }: NoteLineProps) {
  const [isChanging, setChanging] = useState(false);
  const removing = useWrite("evidenceRemove");
  const { id, person, on, text, kind, sharing, links } = note;
  const remove = async () => {
    if ((await removing.run(id)) !== undefined) tellDone(words.removed);
  };
  return (
    <li className={css.note}>
      <div className={css.words}>
        {showsPerson && (
          <Link to="/people/$id" params={{ id: person.id }} className={css.person}>
            {person.name}
          </Link>
        )}
        {text.length > longText ? (
          <details className={css.long}>
            <summary>
              <span className={css.text}>{beginningOf(text)}</span>
              <span className={css.more} data-when="closed">
                {words.unfold}
              </span>
              <span className={css.more} data-when="open">
                {words.fold}
              </span>
            </summary>
            <p className={css.text}>{text}</p>
          </details>
        ) : (
          <p className={css.text}>{text}</p>
        )}
        <p className={css.about}>
          {formatDay(on)}
          <Badge>{words.kinds[kind]}</Badge>
          {sharing === "shareable" && <Badge tone="outline">{words.sharings[sharing]}</Badge>}
          {links.map(({ link, name }) => name && <span key={JSON.stringify(link)}>{name}</span>)}
        </p>
        {removing.error && <ErrorBanner error={removing.error} />}
      </div>
      <IconButton
        label={words.changeNote(formatDay(on))}
        icon={<Pencil aria-hidden="true" />}
        onPress={() => setChanging(true)}
      />
      <IconButton
        label={words.removeNote(formatDay(on))}
        icon={<Trash2 aria-hidden="true" />}
        onPress={() => void remove()}
      />
      {isChanging && (
        <EvidenceDialog person={person} note={note} onClose={() => setChanging(false)} />
      )}
    </li>
  );
}
