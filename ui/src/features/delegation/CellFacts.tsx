import { Link } from "@tanstack/react-router";
import type { CellPage_Serialize } from "../../bindings";
import { Callout } from "../../components/Callout";
import { cellMessages as words } from "../../messages/delegation_cell";
import css from "./CellPanel.module.css";
import { stepWords } from "./cell_steps";

/** What the decision is, what the rungs ask of it, and how the PM sees it. */
export function CellFacts({ page }: { page: CellPage_Serialize }) {
  const { cell, area, steps, level, next_rung, short, needs, own_view } = page;
  const expected = stepWords(steps, cell.expected);
  const nextExpected = next_rung && stepWords(steps, next_rung.expected);
  return (
    <>
      {area.description && <p className={css.about}>{area.description}</p>}
      <ul className={css.rungs}>
        <li>
          {expected === null ? words.expectedNothing : words.rung(level?.name ?? null, expected)}
          {short !== null && (
            <span className={css.about}>
              {` ${cell.agreed === null ? words.notAgreed : short === 0 ? words.held : words.short(short)}`}
            </span>
          )}
        </li>
        {next_rung && nextExpected && (
          <li>
            {words.nextRung(next_rung.level.name, nextExpected)}
            <span className={css.about}>
              {` ${words.counts(next_rung.short, needs.steps_below, needs.share)}`}
            </span>
          </li>
        )}
      </ul>
      <p className={css.links}>
        <Link to="/people/$id" params={{ id: page.person.id }}>
          {words.person(page.person.name)}
        </Link>
        <Link to="/evidence" search={{ person: page.person.id }}>
          {words.evidence}
        </Link>
      </p>
      {own_view && (
        <Callout tone={cell.difference ? "warn" : "neutral"} title={words.ownView}>
          {words.ownViewLine(page.person.name, stepWords(steps, own_view.level) ?? "", own_view.on)}{" "}
          {cell.difference !== null &&
            (cell.difference === 0 ? words.same : words.differs(cell.difference))}
          {own_view.note && <q className={css.quote}>{own_view.note}</q>}
        </Callout>
      )}
    </>
  );
}
