import { Check } from "lucide-react";
import { Button as AriaButton } from "react-aria-components";
import type { ContextLine_Serialize as ContextLine } from "../../bindings";
import { Button } from "../../components/Button";
import { PersonToken } from "../../components/PersonToken";
import { Tooltip } from "../../components/Tooltip";
import { contextMessages as words } from "../../messages/context";
import css from "./Context.module.css";
import type { useContextWriting } from "./useContextWriting";

interface WhoIsInTheDarkProps {
  note: ContextLine;
  today: string;
  writing: ReturnType<typeof useContextWriting>;
}

/** Those who decide on it and were not told; one press each tells them, or all. */
export function WhoIsInTheDark({ note, today, writing }: WhoIsInTheDarkProps) {
  const { id, areas, in_the_dark, in_the_dark_count } = note;
  if (in_the_dark_count === 0) {
    if (areas.length === 0 || note.settled_on !== null) return null;
    return <p className={css.quiet}>{note.on > today ? words.notYet : words.everybodyKnows}</p>;
  }
  const hidden = in_the_dark_count - in_the_dark.length;
  return (
    <div className={css.group}>
      <p className={css.heading} data-dark aria-hidden="true">
        {words.dark(in_the_dark_count)}
      </p>
      <ul className={css.pills} aria-label={words.dark(in_the_dark_count)}>
        {in_the_dark.map(({ person, areas: decides }) => (
          <li key={person.id}>
            <Tooltip text={words.decidesOn(decides.map(({ name }) => name))}>
              <AriaButton
                className={css.pill}
                data-dark
                onPress={() => void writing.tell([id], person)}
              >
                <span className={css.mark} aria-hidden="true">
                  <PersonToken name={person.name} size="s" />
                  <span className={css.check}>
                    <Check />
                  </span>
                </span>
                <span className={css.name} aria-hidden="true">
                  {person.name}
                </span>
                <span className={css.spoken}>{words.tell(person.name)}</span>
              </AriaButton>
            </Tooltip>
          </li>
        ))}
        {hidden > 0 && <li className={css.quiet}>{words.more(hidden)}</li>}
        {in_the_dark_count > 1 && (
          <li>
            <Button size="s" variant="quiet" onPress={() => void writing.tellAll(id)}>
              {words.tellAllOf(in_the_dark_count)}
            </Button>
          </li>
        )}
      </ul>
    </div>
  );
}
