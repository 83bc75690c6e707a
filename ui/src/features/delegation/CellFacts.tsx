import type { CellPage_Serialize } from "../../bindings";
import { cellMessages as words } from "../../messages/delegation_cell";
import css from "./CellPanel.module.css";
import { stepWords } from "./cell_steps";

/** What the decision is, and what the next rung asks of it. */
export function CellFacts({ page }: { page: CellPage_Serialize }) {
  const { area, steps, next_rung, needs } = page;
  const nextExpected = next_rung && stepWords(steps, next_rung.expected);
  return (
    <section className={css.facts}>
      <h3>{words.about}</h3>
      {area.description && <p>{area.description}</p>}
      {next_rung && nextExpected && (
        <p>
          {words.nextRung(next_rung.level.name, nextExpected)}
          <span className={css.about}>
            {` ${words.counts(next_rung.short, needs.steps_below, needs.share)}`}
          </span>
        </p>
      )}
    </section>
  );
}
