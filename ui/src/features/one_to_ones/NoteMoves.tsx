import type { MeetingMove } from "../../bindings";
import css from "./NoteMoves.module.css";

/** A reason is in the leader's words and may lack the stop that sets it apart from the sentences after it. */
function inSentences(why: string | null | undefined, terms: readonly string[]): string {
  const isOpen = why && terms.length > 0 && !/[.!?…]["”’)]?$/u.test(why);
  return [why && (isOpen ? `${why}.` : why), ...terms].filter(Boolean).join(" ");
}

/** What was agreed on the day of the one-to-one about who decides. */
export function NoteMoves({ moves }: { moves: readonly MeetingMove[] }) {
  return (
    <ul className={css.moves}>
      {moves.map(({ area, kind, what, why, terms }) => (
        <li key={`${area.code} ${kind} ${what}`}>
          <strong className={css.area}>{area.name}</strong>
          <span>{what}</span>
          {(why !== null || terms.length > 0) && (
            <span className={css.about}>{inSentences(why, terms)}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
