import { useNavigate } from "@tanstack/react-router";
import { Button as AriaButton } from "react-aria-components";
import type { ContextLine_Serialize as ContextLine } from "../../bindings";
import { Menu } from "../../components/Menu";
import { PersonToken } from "../../components/PersonToken";
import { contextMessages as words } from "../../messages/context";
import css from "./Context.module.css";
import type { useContextWriting } from "./useContextWriting";

interface WhoKnowsProps {
  note: ContextLine;
  writing: ReturnType<typeof useContextWriting>;
}

/** Those who were told; each says when, and can be taken back. */
export function WhoKnows({ note, writing }: WhoKnowsProps) {
  const navigate = useNavigate();
  const { knows, knows_count } = note;
  if (knows_count === 0) return <p className={css.quiet}>{words.nobodyKnows}</p>;
  const hidden = knows_count - knows.length;
  return (
    <div className={css.group}>
      <p className={css.heading} aria-hidden="true">
        {words.knows}
      </p>
      <ul className={css.pills} aria-label={words.knows}>
        {knows.map(({ share, person, on, one_to_one }) => (
          <li key={share}>
            <Menu
              trigger={
                <AriaButton className={css.pill}>
                  <PersonToken name={person.name} size="s" />
                  <span className={css.name} aria-hidden="true">
                    {person.name}
                  </span>
                  <span className={css.spoken}>{words.knownBy(person.name)}</span>
                </AriaButton>
              }
              groups={[
                {
                  title: words.toldOn(on, one_to_one !== null),
                  entries: [
                    {
                      id: "meet",
                      label: words.toMeeting,
                      onAction: () =>
                        void navigate({ to: "/one-to-ones/$id", params: { id: person.id } }),
                    },
                    {
                      id: "back",
                      label: words.takeBack,
                      tone: "danger",
                      onAction: () => void writing.takeBack(share, person.name),
                    },
                  ],
                },
              ]}
            />
          </li>
        ))}
        {hidden > 0 && <li className={css.quiet}>{words.more(hidden)}</li>}
      </ul>
    </div>
  );
}
