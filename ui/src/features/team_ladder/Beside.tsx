import type { TeamLadder_Serialize as TeamLadder } from "../../bindings";
import { teamLadderMessages as words } from "../../messages/team_ladder";
import { PersonToken, RoleToken } from "./LadderToken";
import type { Looking } from "./looking";
import css from "./TeamLadder.module.css";

/** Who and what belongs to the team and stands on none of its rungs. */
export function Beside({ ladder, looking }: { ladder: TeamLadder; looking: Looking }) {
  const { off_ladder, open_elsewhere } = ladder;
  if (off_ladder.length === 0 && open_elsewhere.length === 0) return null;
  return (
    <div className={css.beside}>
      {off_ladder.length > 0 && (
        <section>
          <h2 className={css.track}>{words.offLadder}</h2>
          <div className={css.tokens}>
            {off_ladder.map((person) => (
              <PersonToken key={person.id} person={person} looking={looking} isOutside />
            ))}
          </div>
        </section>
      )}
      {open_elsewhere.length > 0 && (
        <section>
          <h2 className={css.track}>{words.openElsewhere}</h2>
          <div className={css.tokens}>
            {open_elsewhere.map((role) => (
              <RoleToken key={role.id} role={role} looking={looking} isOutside />
            ))}
          </div>
        </section>
      )}
    </div>
  );
}
