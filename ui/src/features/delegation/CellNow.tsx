import { Link } from "@tanstack/react-router";
import type { CellPage_Serialize } from "../../bindings";
import { Callout } from "../../components/Callout";
import { ScaleSteps } from "../../components/ScaleSteps";
import { stepOf } from "../../components/scale_step";
import { cellMessages as words } from "../../messages/delegation_cell";
import { formatDay } from "../../messages/format";
import css from "./CellPanel.module.css";
import { stepWords } from "./cell_steps";

/** What counts on the day that is shown, against what the rung expects and what the PM says, and where more of it stands. */
export function CellNow({ page }: { page: CellPage_Serialize }) {
  const { cell, steps, level, short, since, own_view, moved, left } = page;
  const step = stepOf(steps, cell.level);
  const expected = stepWords(steps, cell.expected);
  return (
    <section className={css.now} aria-label={words.now}>
      {left && (
        <Callout tone="neutral" title={words.notThere(formatDay(left.on))}>
          {left.became.length === 0 ? words.asLastDay : words.became}
          {left.became.length > 0 && (
            <span className={css.links}>
              {left.became.map(({ code, name }) => (
                <Link key={code} to="/delegation" search={{ person: page.person.id, area: code }}>
                  {name}
                </Link>
              ))}
            </span>
          )}
        </Callout>
      )}
      <p className={css.counts}>
        <strong className={css.holds}>{stepWords(steps, cell.level) ?? words.nothingAgreed}</strong>
        {cell.temporary ? (
          <span className={css.about}>{words.until(cell.temporary.until)}</span>
        ) : (
          since !== null && <span className={css.about}>{words.since(formatDay(since))}</span>
        )}
        <ScaleSteps scale={steps} level={cell.level} expected={cell.expected} number="none" />
      </p>
      {step && <p className={css.about}>{step.meaning}</p>}
      <p>
        {expected === null ? words.expectedNothing : words.rung(level?.name ?? null, expected)}
        {short !== null && (
          <span className={css.about}>
            {` ${cell.agreed === null ? words.notAgreed : short === 0 ? words.held : words.short(short)}`}
          </span>
        )}
      </p>
      <p className={css.links}>
        <Link to="/people/$id" params={{ id: page.person.id }}>
          {words.person(page.person.name)}
        </Link>
        <Link to="/evidence" search={{ person: page.person.id }}>
          {words.evidence}
        </Link>
      </p>
      {moved && (
        <Callout tone="warn" title={words.lookAgain}>
          {words.moved(page.person.name, moved)}
        </Callout>
      )}
      {own_view && (
        <Callout tone={cell.differing ? "warn" : "neutral"} title={words.ownView}>
          {words.ownViewLine(page.person.name, stepWords(steps, own_view.level) ?? "", own_view.on)}{" "}
          {cell.difference !== null &&
            (cell.difference === 0 ? words.same : words.differs(cell.difference))}
          {own_view.note && <q className={css.quote}>{own_view.note}</q>}
        </Callout>
      )}
    </section>
  );
}
