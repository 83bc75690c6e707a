import type { MeetingMove } from "../../bindings";
import css from "./NoteMoves.module.css";

/** What was agreed on the day of the one-to-one about who decides. */
export function NoteMoves({ moves }: { moves: readonly MeetingMove[] }) {
  return (
    <ul className={css.moves}>
      {moves.map(({ area, kind, what, why, terms }) => (
        <li key={`${area.code} ${kind} ${what}`}>
          <strong className={css.area}>{area.name}</strong>
          <span>{what}</span>
          {(why !== null || terms.length > 0) && (
            <span className={css.about}>{[why, ...terms].filter(Boolean).join(" ")}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
