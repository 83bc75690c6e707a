import { ArrowDown, ArrowUp, ArrowUpRight } from "lucide-react";
import type { ReactElement } from "react";
import type { RungOpenRole, RungPerson_Serialize as RungPerson, RungTarget } from "../../bindings";
import { Token } from "../../components/Token";
import { Tooltip } from "../../components/Tooltip";
import { teamLadderMessages as words } from "../../messages/team_ladder";
import { isSame, type LookedAt } from "./looked_at";
import type { Looking } from "./looking";
import css from "./TeamLadder.module.css";

interface PlaceOnRung {
  looking: Looking;
  isCompact?: boolean;
  /** Reached by Tab instead of by arrows. */
  isOutside?: boolean;
}

export function PersonToken({
  person,
  looking,
  isCompact = false,
  isOutside = false,
}: PlaceOnRung & { person: RungPerson }) {
  const here: LookedAt = { kind: "person", id: person.id };
  return named(
    person.name,
    isCompact,
    <Token
      name={person.name}
      {...(person.target && { detail: <Target target={person.target} /> })}
      isCompact={isCompact}
      {...reaching(here, looking, isOutside)}
    />,
  );
}

export function RoleToken({
  role,
  looking,
  isCompact = false,
  isOutside = false,
}: PlaceOnRung & { role: RungOpenRole }) {
  const here: LookedAt = { kind: "role", id: role.id };
  const name = role.title || words.openRole;
  return named(
    name,
    isCompact,
    <Token
      isHollow
      name={name}
      {...(role.title && { detail: words.openRole })}
      isCompact={isCompact}
      {...reaching(here, looking, isOutside)}
    />,
  );
}

function named(name: string, isCompact: boolean, token: ReactElement) {
  return isCompact ? <Tooltip text={name}>{token}</Tooltip> : token;
}

/** What every token has in common: pointing shows, press and focus keep. */
function reaching(here: LookedAt, looking: Looking, isOutside: boolean) {
  const isSelected = isSame(looking.kept, here);
  return {
    isSelected,
    excludeFromTabOrder: !isSelected && !isOutside,
    onPress: () => looking.keep(here),
    onFocus: () => looking.keep(here),
    onHoverStart: () => looking.point(here),
    onHoverEnd: () => looking.point(null),
  };
}

const arrows = { up: ArrowUp, across: ArrowUpRight, down: ArrowDown };

function Target({ target }: { target: RungTarget }) {
  const Arrow = arrows[target.way];
  return (
    <span className={css.target}>
      <Arrow aria-hidden="true" />
      <span className={css.spoken}>{words.heading(target.name, target.way)}</span>
      <span aria-hidden="true">{target.name}</span>
    </span>
  );
}
