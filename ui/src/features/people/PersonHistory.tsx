import { X } from "lucide-react";
import type { PersonPage_Serialize as PersonPage } from "../../bindings";
import { tellDone } from "../../commands";
import { Badge } from "../../components/Badge";
import { ErrorBanner } from "../../components/ErrorBanner";
import { IconButton } from "../../components/IconButton";
import { Section } from "../../components/Section";
import { peopleMessages } from "../../messages/people";
import { personMessages as words } from "../../messages/person";
import { useWrite } from "../../queries";
import css from "./Person.module.css";

/** On which levels the person stood, the newest first. */
export function Placements({ page }: { page: PersonPage }) {
  const remove = useWrite("placementRemove");
  const run = async (id: string) => {
    if ((await remove.run(id)) !== undefined) tellDone(words.placementRemoved);
  };
  return (
    <Section title={words.placements} look="card">
      {remove.error && <ErrorBanner error={remove.error} />}
      {page.placements.length === 0 && <p className={css.quiet}>{words.noPlacements}</p>}
      <ol className={css.lines}>
        {page.placements.map(({ id, level, since, reason, current, before }) => {
          const name = level?.name ?? peopleMessages.offLadder;
          return (
            <li key={id} className={css.line}>
              <div className={css.words}>
                <p>
                  <span className={css.strong}>{name}</span>{" "}
                  <span className={css.quiet}>{words.sinceDay(since)}</span>{" "}
                  {current && <Badge tone="accent">{words.current}</Badge>}
                </p>
                {before.map(({ level: was, to }) => (
                  <p key={to} className={css.quiet}>
                    {words.levelBefore(was?.name ?? peopleMessages.offLadder, to)}
                  </p>
                ))}
                {reason && <p className={css.reason}>{reason}</p>}
              </div>
              <IconButton
                label={words.removePlacement(name, since)}
                icon={<X aria-hidden="true" />}
                onPress={() => void run(id)}
              />
            </li>
          );
        })}
      </ol>
    </Section>
  );
}
