import { useNavigate } from "@tanstack/react-router";
import type { PersonPage_Serialize as PersonPage } from "../../bindings";
import { Badge } from "../../components/Badge";
import { Button } from "../../components/Button";
import { Section } from "../../components/Section";
import { personMessages as words } from "../../messages/person";
import css from "./Person.module.css";

const shown = 3;

/** What was said last, and what is still to be done. */
export function Meetings({ page }: { page: PersonPage }) {
  const navigate = useNavigate();
  const { one_to_ones: meetings, open_actions: actions, person } = page;
  return (
    <Section
      title={words.meetings}
      look="card"
      actions={
        <Button
          size="s"
          onPress={() => void navigate({ to: "/one-to-ones/$id", params: { id: person.id } })}
        >
          {words.openMeetings}
        </Button>
      }
    >
      {actions.length > 0 && (
        <>
          <h3 className={css.small}>{words.openActions}</h3>
          <ul className={css.lines}>
            {actions.map(({ id, text, owner, due }) => (
              <li key={id}>
                <p className={css.words}>{text}</p>
                <p className={css.quiet}>
                  <Badge>{words.owners[owner]}</Badge> {due && words.due(due)}
                </p>
              </li>
            ))}
          </ul>
        </>
      )}
      {meetings.length === 0 ? (
        <p className={css.quiet}>{words.noMeetings}</p>
      ) : (
        <>
          <h3 className={css.small}>{words.lastMeetings}</h3>
          <ol className={css.lines}>
            {meetings.slice(0, shown).map(({ id, on, shared }) => (
              <li key={id}>
                <p className={css.strong}>{words.onDay(on)}</p>
                <p className={css.excerpt}>{shared || words.nothingShared}</p>
              </li>
            ))}
          </ol>
        </>
      )}
    </Section>
  );
}
