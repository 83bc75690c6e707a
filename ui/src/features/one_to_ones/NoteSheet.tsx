import { Lock } from "lucide-react";
import { type ReactNode, type RefObject, useEffect, useId } from "react";
import type { OneToOneId, OneToOneNote_Serialize as OneToOneNote, PersonRef } from "../../bindings";
import { ErrorBanner } from "../../components/ErrorBanner";
import { KeyHint } from "../../components/KeyHint";
import { TextArea } from "../../components/TextArea";
import { oneToOneMessages as words } from "../../messages/one_to_ones";
import { ActionAdder } from "./ActionAdder";
import { ContextAdder } from "./ContextAdder";
import { ContextLine } from "./ContextLine";
import { NoteActions } from "./NoteActions";
import { NoteDay } from "./NoteDay";
import { NoteMoves } from "./NoteMoves";
import css from "./NoteSheet.module.css";
import { type NotePlaces, type Sheet, writeOn } from "./note_places";
import { useNote } from "./useNote";

interface NoteSheetProps {
  person: PersonRef;
  /** Null as long as nothing is written. */
  note: OneToOneNote | null;
  today: string;
  places: NotePlaces;
  onBegun: (id: OneToOneId) => void;
  /** Another day was chosen. */
  onDay?: (day: string) => void;
  /** The menu of the note, or the way out of editing. */
  actions?: ReactNode;
  isFocused?: boolean;
  /** Filled with the ways to make something a part of this note. */
  sheet?: RefObject<Sheet>;
  /** The letters lead to this sheet, so it shows them. */
  hasKeys?: boolean;
}

/** The sheet on which a one-to-one is written down; it keeps itself. */
export function NoteSheet(props: NoteSheetProps) {
  const {
    person,
    note,
    today,
    places,
    onBegun,
    onDay,
    actions,
    isFocused = false,
    sheet,
    hasKeys = false,
  } = props;
  const title = useId();
  const draft = useNote({ person, note, today, onBegun });
  const { on, shared, private: own } = draft.text;
  const { shared: first } = places;
  useEffect(() => {
    if (sheet) sheet.current = { tell: draft.tell, decide: draft.decide };
  });
  useEffect(() => {
    if (isFocused) writeOn(first.current);
  }, [isFocused, first]);

  return (
    <section className={css.sheet} aria-labelledby={title}>
      <header className={css.head}>
        <h2 id={title} className={css.title}>
          {words.sheetTitle(note?.on ?? today, today)}
        </h2>
        <span className={css.state} data-state={draft.state}>
          {words.state[draft.state]}
        </span>
        <div className={css.date}>
          <NoteDay
            day={on}
            onChange={(day) => {
              draft.edit("on", day);
              onDay?.(day);
            }}
          />
        </div>
        {actions}
      </header>
      {draft.error && <ErrorBanner error={draft.error} onRetry={draft.keep} />}
      <div className={css.parts}>
        <div className={css.shared}>
          <Key isShown={hasKeys} keys="N" />
          <TextArea
            label={words.shared}
            description={words.sharedHint}
            value={shared}
            onChange={(text) => draft.edit("shared", text)}
            onBlur={draft.keep}
            rows={3}
            inputRef={places.shared}
          />
          <p className={css.reminder}>{words.neverRecord}</p>
        </div>
        <div className={css.private}>
          <Key isShown={hasKeys} keys="P" />
          <Lock aria-hidden="true" className={css.lock} />
          <TextArea
            label={words.private}
            description={words.privateHint}
            value={own}
            onChange={(text) => draft.edit("private", text)}
            onBlur={draft.keep}
            rows={3}
            inputRef={places.private}
          />
        </div>
      </div>
      <div className={css.part}>
        <Key isShown={hasKeys} keys="A" />
        <h3 className={css.heading}>{words.agreed}</h3>
        {note && note.actions.length > 0 && <NoteActions actions={note.actions} late={note.late} />}
        <ActionAdder inputRef={places.action} onAdd={draft.addAction} />
      </div>
      {note && note.moves.length > 0 && (
        <div className={css.part}>
          <h3 className={css.heading}>{words.decided}</h3>
          <NoteMoves moves={note.moves} />
        </div>
      )}
      <div className={css.part}>
        <Key isShown={hasKeys} keys="C" />
        <h3 className={css.heading}>{words.context}</h3>
        {note && note.context.length > 0 && (
          <ul>
            {note.context.map((context) => (
              <ContextLine key={context.id} context={context} />
            ))}
          </ul>
        )}
        <ContextAdder person={person} inputRef={places.context} onAdd={draft.addContext} />
      </div>
    </section>
  );
}

/** The letter that leads to a part, at its right end. */
function Key({ keys, isShown }: { keys: string; isShown: boolean }) {
  if (!isShown) return null;
  return (
    <span className={css.key}>
      <KeyHint keys={keys} isSilent />
    </span>
  );
}
