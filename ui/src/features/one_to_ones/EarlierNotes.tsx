import { useState } from "react";
import type { OneToOneId, OneToOneNote_Serialize as OneToOneNote, PersonRef } from "../../bindings";
import { Button } from "../../components/Button";
import { Section } from "../../components/Section";
import { oneToOneMessages as words } from "../../messages/one_to_ones";
import { EarlierNote } from "./EarlierNote";
import css from "./EarlierNotes.module.css";

/** As many as one reads before a meeting; more are asked for. */
const fewNotes = 12;

interface EarlierNotesProps {
  person: PersonRef;
  notes: readonly OneToOneNote[];
  today: string;
}

export function EarlierNotes({ person, notes, today }: EarlierNotesProps) {
  const [most, setMost] = useState(fewNotes);
  const [edited, setEdited] = useState<OneToOneId | null>(null);
  const hidden = notes.length - most;
  return (
    <Section title={words.earlier}>
      {notes.length === 0 && <p className={css.none}>{words.noEarlier}</p>}
      {notes.length > 0 && (
        <ol className={css.notes}>
          {notes.slice(0, most).map((note) => (
            <li key={note.id}>
              <EarlierNote
                person={person}
                note={note}
                today={today}
                isEdited={note.id === edited}
                onEdit={(isEdited) => setEdited(isEdited ? note.id : null)}
              />
            </li>
          ))}
        </ol>
      )}
      {hidden > 0 && (
        <div>
          <Button onPress={() => setMost(notes.length)}>{words.more(hidden)}</Button>
        </div>
      )}
    </Section>
  );
}
