import { Link } from "@tanstack/react-router";
import { Lightbulb } from "lucide-react";
import { useState } from "react";
import type { PersonInTheDark } from "../../bindings";
import { Button } from "../../components/Button";
import { EmptyState } from "../../components/EmptyState";
import { ErrorBanner } from "../../components/ErrorBanner";
import { PersonToken } from "../../components/PersonToken";
import { contextMessages as words } from "../../messages/context";
import { formatDay } from "../../messages/format";
import { Loaded, useRead } from "../../queries";
import css from "./Context.module.css";
import dark from "./DarkByPerson.module.css";
import { useContextWriting } from "./useContextWriting";

/** Further down nobody reads; those with most to be told come first. */
const shownAtMost = 60;
/** So many are told in one talk; the rest is asked for. */
const fewNotes = 5;

/** Who is in the dark about what they decide on, with what to tell each. */
export function DarkByPerson() {
  const page = useRead("contextDark", [shownAtMost]);
  const writing = useContextWriting();
  return (
    <Loaded of={page}>
      {({ people, found }) =>
        people.length === 0 ? (
          <EmptyState
            icon={<Lightbulb aria-hidden="true" />}
            title={words.nobodyDarkTitle}
            text={words.nobodyDarkText}
          />
        ) : (
          <>
            {writing.error && <ErrorBanner error={writing.error} />}
            <ul className={dark.darkPeople}>
              {people.map((one) => (
                <InTheDark key={one.person.id} of={one} writing={writing} />
              ))}
            </ul>
            {found > people.length && (
              <p className={css.quiet}>{words.darkFirst(people.length, found)}</p>
            )}
          </>
        )
      }
    </Loaded>
  );
}

interface InTheDarkProps {
  of: PersonInTheDark;
  writing: ReturnType<typeof useContextWriting>;
}

function InTheDark({ of: { person, notes }, writing }: InTheDarkProps) {
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? notes : notes.slice(0, fewNotes);
  const hidden = notes.length - shown.length;
  return (
    <li className={dark.darkPerson}>
      <header className={dark.darkHead}>
        <PersonToken name={person.name} />
        <h2 className={dark.darkName}>
          <Link to="/people/$id" params={{ id: person.id }}>
            {person.name}
          </Link>
        </h2>
        <Link
          to="/one-to-ones/$id"
          params={{ id: person.id }}
          aria-label={words.meetWith(person.name)}
        >
          {words.meet}
        </Link>
        {notes.length > 1 && (
          <Button
            size="s"
            aria-label={words.toldAllNotesTo(person.name, notes.length)}
            onPress={() =>
              void writing.tell(
                notes.map(({ id }) => id),
                person,
              )
            }
          >
            {words.toldAllNotes(notes.length)}
          </Button>
        )}
      </header>
      <ul className={dark.darkNotes}>
        {shown.map(({ id, on, text, areas }) => (
          <li key={id} className={dark.darkNote}>
            <div className={css.words}>
              <p className={css.text}>{text}</p>
              <p className={css.about}>
                <time dateTime={on}>{formatDay(on)}</time>
                <span>{words.decides(areas.map(({ name }) => name))}</span>
              </p>
            </div>
            <Button
              size="s"
              variant="quiet"
              aria-label={words.toldOneOf(text)}
              onPress={() => void writing.tell([id], person)}
            >
              {words.toldOne}
            </Button>
          </li>
        ))}
        {hidden > 0 && (
          <li className={dark.darkMore}>
            <Button size="s" variant="quiet" onPress={() => setWhole(true)}>
              {words.moreNotes(hidden)}
            </Button>
          </li>
        )}
      </ul>
    </li>
  );
}
