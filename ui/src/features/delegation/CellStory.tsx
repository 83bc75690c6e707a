import type { StoryLine_Serialize } from "../../bindings";
import { cellMessages as words } from "../../messages/delegation_cell";
import { formatDay } from "../../messages/format";
import css from "./CellStory.module.css";

/** How a cell came to be what it is, newest first. */
export function CellStory({ story }: { story: readonly StoryLine_Serialize[] }) {
  return (
    <section className={css.story}>
      <h3>{words.story}</h3>
      {story.length === 0 ? (
        <p className={css.day}>{words.noStory}</p>
      ) : (
        <ol className={css.lines}>
          {story.map((line, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a story is read whole and never reordered
            <li key={at} className={css.line} data-kind={line.kind}>
              <span className={css.dot} aria-hidden="true" />
              <span className={css.day}>{formatDay(line.on)}</span>
              <span className={css.kind}>{words.kinds[line.kind]}</span>
              <span className={css.told}>
                <strong>{line.what}</strong>
                {line.why && <span>{line.why}</span>}
                {line.terms.map((term) => (
                  <span key={term} className={css.term}>
                    {term}
                  </span>
                ))}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
