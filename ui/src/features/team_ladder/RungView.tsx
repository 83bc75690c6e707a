import { type CSSProperties, useId, useState } from "react";
import { Button } from "react-aria-components";
import type { Rung_Serialize as Rung } from "../../bindings";
import { formatNumber } from "../../messages/format";
import { teamLadderMessages as words } from "../../messages/team_ladder";
import { PersonToken, RoleToken } from "./LadderToken";
import { isSame } from "./looked_at";
import type { Looking } from "./looking";
import css from "./TeamLadder.module.css";

/** From here on the names no longer fit, and initials have to do; the names stand in the details. */
const manyOnRung = 16;

/** More tokens than a window shows at a time; the rest comes on request, as many again each time. */
const drawnAtOnce = 200;

interface RungViewProps {
  rung: Rung;
  looking: Looking;
  /** Whether Tab leads to this rung's name. */
  isTabStop: boolean;
}

export function RungView({ rung, looking, isTabStop }: RungViewProps) {
  const name = useId();
  const here = { kind: "rung", id: rung.level } as const;
  const count = rung.people.length;
  const isCompact = count > manyOnRung;
  const [room, setRoom] = useState(drawnAtOnce);
  const drawn = rung.people.slice(0, room);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rung is no set of form fields
    <div role="group" aria-labelledby={name} className={css.rung} data-fill={rung.fill}>
      <h3 id={name} className={css.rungName}>
        <Button
          className={css.rungButton}
          excludeFromTabOrder={!isTabStop}
          onPress={() => looking.keep(here)}
          data-selected={isSame(looking.kept, here) || undefined}
        >
          {rung.name}
          {count > 0 && <span className={css.rungCount}>{formatNumber(count)}</span>}
        </Button>
      </h3>
      {count === 0 && rung.open.length === 0 && <p className={css.nobody}>{words.nobody}</p>}
      <div className={css.tokens} data-compact={isCompact || undefined}>
        {drawn.map((person) => (
          <PersonToken key={person.id} person={person} looking={looking} isCompact={isCompact} />
        ))}
        {drawn.length < count && (
          <Button className={css.more} onPress={() => setRoom(room + drawnAtOnce)}>
            {words.moreOnRung(count - drawn.length)}
          </Button>
        )}
        {rung.open.map((role) => (
          <RoleToken key={role.id} role={role} looking={looking} isCompact={isCompact} />
        ))}
      </div>
      <span className={css.bar} style={{ "--people": count } as CSSProperties} />
    </div>
  );
}
