import { type RefObject, useState } from "react";
import type { DarkNote, MeetingPage_Serialize as MeetingPage } from "../../bindings";
import { tellDone } from "../../commands";
import { Checkbox } from "../../components/Checkbox";
import { ErrorBanner } from "../../components/ErrorBanner";
import { formatDay } from "../../messages/format";
import { oneToOneMessages as words } from "../../messages/one_to_ones";
import { useWrite } from "../../queries";
import { Fold, useFirstFew } from "./Fold";
import type { Sheet } from "./note_places";
import css from "./OnTheTable.module.css";

/** So many are read before a meeting; the rest is asked for. */
const fewNotes = 2;

interface ToTellProps {
  page: MeetingPage;
  sheet: RefObject<Sheet>;
}

/** Context they were not told and that bears on what they decide. Ticked, it was told in this one-to-one. */
export function ToTell({ page: { to_tell, context }, sheet }: ToTellProps) {
  const takingBack = useWrite("contextTakeBack");
  // What was ticked on this visit stays where it was, so that one sees it and can take it back.
  const [ticked, setTicked] = useState<readonly DarkNote[]>([]);
  const open = new Set(to_tell.map(({ id }) => id));
  const rows = [...to_tell, ...ticked.filter(({ id }) => !open.has(id))].toSorted(
    (one, other) => other.on.localeCompare(one.on) || other.id.localeCompare(one.id),
  );
  const [shown, more] = useFirstFew(rows, fewNotes);
  if (rows.length === 0) return null;

  const turn = async (note: DarkNote, isTold: boolean) => {
    if (isTold) {
      setTicked((now) => [...now.filter(({ id }) => id !== note.id), note]);
      await sheet.current?.tell([note.id]);
      return;
    }
    const share = context.find((given) => given.context === note.id);
    if (share && (await takingBack.run(share.id)) !== undefined) tellDone(words.contextRemoved);
  };

  return (
    <Fold place="to_tell" title={words.toTell} count={open.size}>
      <ul className={css.rows}>
        {shown.map((note) => (
          <li key={note.id} className={css.tell}>
            <Checkbox
              isSelected={!open.has(note.id)}
              onChange={(isTold) => void turn(note, isTold)}
            >
              <span className={css.told}>{note.text}</span>
            </Checkbox>
            <span className={css.bears}>
              <time dateTime={note.on}>{formatDay(note.on)}</time>
              <span>{words.theyDecide(note.areas.map(({ name }) => name))}</span>
            </span>
          </li>
        ))}
      </ul>
      {more}
      {takingBack.error && <ErrorBanner error={takingBack.error} />}
    </Fold>
  );
}
