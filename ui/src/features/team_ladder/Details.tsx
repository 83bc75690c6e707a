import { ArrowUp, ArrowUpRight } from "lucide-react";
import type { PersonRef } from "../../bindings";
import { tellDone } from "../../commands";
import { Button } from "../../components/Button";
import { ErrorBanner } from "../../components/ErrorBanner";
import { PersonToken } from "../../components/PersonToken";
import { Section } from "../../components/Section";
import { teamLadderMessages as words } from "../../messages/team_ladder";
import { useWrite } from "../../queries";
import css from "./Details.module.css";
import type { Found, LookedAt } from "./looked_at";
import { PersonDetails } from "./PersonDetails";

interface DetailsProps {
  shown: Found | null;
  onKeep: (what: LookedAt | null) => void;
  onPlace: (person: PersonRef, level: string | null) => void;
}

/** Beside the picture: who or what is pointed at, and what to do next. */
export function Details({ shown, onKeep, onPlace }: DetailsProps) {
  switch (shown?.kind) {
    case "person":
      return (
        <PersonDetails
          key={shown.person.id}
          person={shown.person}
          onPlace={() => onPlace(shown.person, shown.rung?.level ?? null)}
        />
      );
    case "role":
      return <RoleDetails shown={shown} onClosed={() => onKeep(null)} />;
    case "rung":
      return <RungDetails shown={shown} onKeep={onKeep} />;
    default:
      return <Nobody />;
  }
}

/** Before anybody is pointed at: how to do that, and what the picture says. */
function Nobody() {
  return (
    <div className={css.details}>
      <p className={css.hint}>{words.panelHint}</p>
      <Section title={words.signs} heading="small">
        <ul className={css.signs}>
          <li className={css.sign}>
            <span className={css.mark} data-sign="thick" aria-hidden="true" />
            {words.signThick}
          </li>
          <li className={css.sign}>
            <span className={css.mark} data-sign="empty" aria-hidden="true" />
            {words.signEmpty}
          </li>
          <li className={css.sign}>
            <span className={css.mark} aria-hidden="true">
              <PersonToken name={null} size="s" />
            </span>
            {words.signRole}
          </li>
          <li className={css.sign}>
            <span className={css.mark} data-sign="heading" aria-hidden="true">
              <ArrowUp />
              <ArrowUpRight />
            </span>
            {words.signHeading}
          </li>
        </ul>
      </Section>
    </div>
  );
}

function RoleDetails({
  shown: { role, rung },
  onClosed,
}: {
  shown: Extract<Found, { kind: "role" }>;
  onClosed: () => void;
}) {
  const close = useWrite("openRoleClose");
  const title = role.title || words.openRole;
  const run = async () => {
    if ((await close.run(role.id)) === undefined) return;
    tellDone(words.roleClosed(title));
    onClosed();
  };
  return (
    <div className={css.details}>
      <h2 className={css.name}>{title}</h2>
      <p className={css.line}>{rung ? words.roleOn(rung.name) : words.roleNowhere}</p>
      {close.error && <ErrorBanner error={close.error} />}
      <div className={css.buttons}>
        <Button isPending={close.isRunning} onPress={() => void run()}>
          {words.closeRole}
        </Button>
      </div>
    </div>
  );
}

function RungDetails({
  shown: { rung },
  onKeep,
}: {
  shown: Extract<Found, { kind: "rung" }>;
  onKeep: (what: LookedAt) => void;
}) {
  return (
    <div className={css.details}>
      <h2 className={css.name}>{rung.name}</h2>
      <p className={css.line}>{words.gradeNumber(rung.grade)}</p>
      {rung.horizon && <p className={css.line}>{words.horizon(rung.horizon)}</p>}
      {rung.people.length === 0 && <p className={css.line}>{words.nobody}</p>}
      <ul>
        {rung.people.map((person) => (
          <li key={person.id}>
            <button
              type="button"
              className={css.entry}
              onClick={() => onKeep({ kind: "person", id: person.id })}
            >
              <PersonToken name={person.name} size="s" />
              <span className={css.entryName}>{person.name}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
