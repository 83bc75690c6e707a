import { Lock } from "lucide-react";
import { useEffect, useRef } from "react";
import type { OneToOneNote_Serialize as OneToOneNote, PersonRef } from "../../bindings";
import { Button } from "../../components/Button";
import { formatDay } from "../../messages/format";
import { oneToOneMessages as words } from "../../messages/one_to_ones";
import { ContextLine } from "./ContextLine";
import css from "./EarlierNotes.module.css";
import { LongText } from "./LongText";
import { NoteActions } from "./NoteActions";
import { NoteMenu } from "./NoteMenu";
import { NoteMoves } from "./NoteMoves";
import { NoteSheet } from "./NoteSheet";
import { useNotePlaces } from "./note_places";

interface EarlierNoteProps {
  person: PersonRef;
  note: OneToOneNote;
  today: string;
  isEdited: boolean;
  onEdit: (isEdited: boolean) => void;
}

/** A note to read again; editing turns it into the sheet it was written on. */
export function EarlierNote({ person, note, today, isEdited, onEdit }: EarlierNoteProps) {
  const places = useNotePlaces();
  const self = useRef<HTMLElement>(null);
  const wasEdited = useRef(false);
  useEffect(() => {
    // The button that ended the editing is gone; the note itself takes the keyboard.
    if (wasEdited.current && !isEdited) self.current?.focus();
    wasEdited.current = isEdited;
  }, [isEdited]);

  if (isEdited) {
    return (
      <NoteSheet
        person={person}
        note={note}
        today={today}
        places={places}
        onBegun={() => undefined}
        isFocused
        actions={
          <Button size="s" onPress={() => onEdit(false)}>
            {words.finish}
          </Button>
        }
      />
    );
  }

  return (
    <article className={css.note} ref={self} tabIndex={-1}>
      <header className={css.head}>
        <h3 className={css.day}>{formatDay(note.on)}</h3>
        <span className={css.ago}>{words.relativeDay(note.on, today)}</span>
        <NoteMenu note={note} onEdit={() => onEdit(true)} />
      </header>
      {note.shared ? (
        <LongText text={note.shared} />
      ) : (
        <p className={css.none}>{words.nothingShared}</p>
      )}
      {note.private && (
        <div className={css.private}>
          <p className={css.privateHead}>
            <Lock aria-hidden="true" /> {words.privatePart}
          </p>
          <LongText text={note.private} />
        </div>
      )}
      {note.actions.length > 0 && (
        <div>
          <h4 className={css.heading}>{words.agreed}</h4>
          <NoteActions actions={note.actions} late={note.late} />
        </div>
      )}
      {note.moves.length > 0 && (
        <div>
          <h4 className={css.heading}>{words.decided}</h4>
          <NoteMoves moves={note.moves} />
        </div>
      )}
      {note.context.length > 0 && (
        <div>
          <h4 className={css.heading}>{words.context}</h4>
          <ul>
            {note.context.map((context) => (
              <ContextLine key={context.id} context={context} />
            ))}
          </ul>
        </div>
      )}
    </article>
  );
}
