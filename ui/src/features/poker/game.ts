import type { DecisionAreaCode, PersonId, PersonRef } from "../../bindings";
import { pokerMessages as words } from "../../messages/poker";

/** What is played about, one after the other, and with whom. */
export interface Game {
  areas: { code: DecisionAreaCode; name: string; description: string }[];
  pms: PersonRef[];
}

/** Null is the leader. */
export type Player = PersonId | null;

export function nameOf(game: Game, player: Player): string {
  return game.pms.find(({ id }) => id === player)?.name ?? words.leader;
}
