import type {
  Rung_Serialize as Rung,
  RungOpenRole,
  RungPerson_Serialize as RungPerson,
  TeamPage_Serialize as TeamPage,
} from "../../bindings";

/** What the details speak of: a person, an open role or everyone on a rung. */
export type LookedAt = { kind: "person" | "role" | "rung"; id: string };

export type Found =
  | { kind: "person"; person: RungPerson; rung: Rung | null }
  | { kind: "role"; role: RungOpenRole; rung: Rung | null }
  | { kind: "rung"; rung: Rung };

/** Null when it is not on the picture, such as after a change of the team or the day. */
export function find(page: TeamPage, what: LookedAt | null): Found | null {
  if (what === null) return null;
  const { rungs, unplaced, off_ladder, open_elsewhere } = page.ladder;
  if (what.kind === "rung") {
    const rung = rungs.find(({ level }) => level === what.id);
    return rung ? { kind: "rung", rung } : null;
  }
  for (const rung of [...rungs, null]) {
    if (what.kind === "person") {
      const people = rung?.people ?? [...unplaced, ...off_ladder];
      const person = people.find(({ id }) => id === what.id);
      if (person) return { kind: "person", person, rung };
    } else {
      const role = (rung?.open ?? open_elsewhere).find(({ id }) => id === what.id);
      if (role) return { kind: "role", role, rung };
    }
  }
  return null;
}

export const isSame = (one: LookedAt | null, other: LookedAt | null) =>
  one?.kind === other?.kind && one?.id === other?.id;
