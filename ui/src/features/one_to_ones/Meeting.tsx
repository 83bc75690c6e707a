import { type RefObject, useState } from "react";
import type { MeetingPage_Serialize as MeetingPage, OneToOneId } from "../../bindings";
import { useCommands } from "../../commands";
import { oneToOneMessages as words } from "../../messages/one_to_ones";
import { EarlierNotes } from "./EarlierNotes";
import { NoteMenu } from "./NoteMenu";
import { NoteSheet } from "./NoteSheet";
import { type NotePlaces, type Sheet, useNotePlaces, writeOn } from "./note_places";

interface MeetingProps {
  page: MeetingPage;
  today: string;
  /** The note takes the keyboard at once. */
  isWriting: boolean;
  /** Filled with the ways to make something a part of this note. */
  sheet: RefObject<Sheet>;
}

/** The note of today above, those before below. What a day has already is gone on with, never begun twice. */
export function Meeting({ page, today, isWriting, sheet }: MeetingProps) {
  const { person, notes } = page;
  const ofToday = notes.find(({ on }) => on === today);
  // Stays on the sheet when it is given another date, or when the day ends while it is written.
  const [begun, setBegun] = useState<OneToOneId | null>(ofToday?.id ?? null);
  const note = notes.find(({ id }) => id === begun) ?? ofToday ?? null;
  const places = useNotePlaces();
  useNoteCommands(places);

  return (
    <>
      <NoteSheet
        person={person}
        note={note}
        today={today}
        places={places}
        onBegun={setBegun}
        onDay={(day) => {
          const ofDay = notes.find(({ on }) => on === day);
          if (note === null && ofDay) setBegun(ofDay.id);
        }}
        isFocused={isWriting}
        sheet={sheet}
        hasKeys
        actions={note && <NoteMenu note={note} />}
      />
      <EarlierNotes
        person={person}
        notes={notes.filter(({ id }) => id !== note?.id)}
        today={today}
      />
    </>
  );
}

/** A letter while reading; with Ctrl and Shift also while writing. */
function useNoteCommands(places: NotePlaces) {
  const command = (id: keyof NotePlaces, title: string, letter: string) => ({
    id: `one_to_one.${id}`,
    title,
    section: "screen" as const,
    shortcuts: [letter, `Shift+Mod+${letter}`],
    run: () => writeOn(places[id].current),
  });
  useCommands([
    command("shared", words.writeShared, "N"),
    command("private", words.writePrivate, "P"),
    command("action", words.addAction, "A"),
    command("context", words.addContext, "C"),
  ]);
}
