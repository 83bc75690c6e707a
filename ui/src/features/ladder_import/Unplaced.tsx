import { CircleCheck } from "lucide-react";
import { useState } from "react";
import type { LadderFilePage_Serialize as LadderFilePage } from "../../bindings";
import { Button } from "../../components/Button";
import { Section } from "../../components/Section";
import { ladderImportMessages as words } from "../../messages/ladder_import";
import css from "./LadderImport.module.css";

const shownFirst = 30;
const shownMore = 100;

/** What the file says and the ladder does not, with place and reason. */
export function Unplaced({ page }: { page: LadderFilePage }) {
  const [shown, setShown] = useState(shownFirst);
  const { unplaced, unplaced_count: count } = page;
  const rest = unplaced.length - shown;
  return (
    <div className={css.unplaced}>
      <Section
        title={words.unplaced}
        sub={count > 0 && words.unplacedHelp(count, unplaced.length)}
        look="card"
      >
        {count === 0 ? (
          <p className={css.allPlaced}>
            <CircleCheck size={16} aria-hidden="true" /> {words.allPlaced}
          </p>
        ) : (
          <>
            <ul className={css.pieces}>
              {unplaced.slice(0, shown).map((piece, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: one place can hold a key and its text
                <li key={`${piece.where} ${at}`} className={css.piece}>
                  <span className={css.where}>{piece.where}</span>
                  <span className={css.text}>{piece.text}</span>
                  <span className={css.reason}>{piece.reason}</span>
                </li>
              ))}
            </ul>
            {rest > 0 && (
              <Button size="s" variant="quiet" onPress={() => setShown(shown + shownMore)}>
                {words.showLines(Math.min(rest, shownMore))}
              </Button>
            )}
          </>
        )}
      </Section>
    </div>
  );
}
