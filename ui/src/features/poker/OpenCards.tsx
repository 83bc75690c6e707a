import { Hourglass } from "lucide-react";
import { type CSSProperties, useEffect, useRef } from "react";
import type { OpenTable_Serialize as OpenTable } from "../../bindings";
import { PersonToken } from "../../components/PersonToken";
import { stepOf } from "../../components/scale_step";
import { pokerMessages as words } from "../../messages/poker";
import { type Game, nameOf } from "./game";
import css from "./Poker.module.css";

/** All cards, turned over together, with the lowest and the highest named and what is agreed today below each. */
export function OpenCards({ game, table }: { game: Game; table: OpenTable }) {
  const head = useRef<HTMLHeadingElement>(null);
  // The button that turned them is gone; a screen reader goes on with what lies open.
  useEffect(() => head.current?.focus(), []);
  const named = (level: number | null) => {
    const step = stepOf(table.steps, level);
    return step && words.numbered(step.number, step.word);
  };
  return (
    <section className={css.open} aria-label={words.open}>
      <h3 ref={head} tabIndex={-1} className={css.hint}>
        {table.hint}
      </h3>
      <ul className={css.openCards}>
        {table.cards.map(({ person, level, is_lowest, is_highest, today }, at) => {
          const step = stepOf(table.steps, level);
          const name = nameOf(game, person?.id ?? null);
          const mark = is_lowest ? words.lowest : is_highest ? words.highest : null;
          return (
            <li
              key={person?.id ?? "leader"}
              className={css.openCard}
              style={{ "--at": at } as CSSProperties}
            >
              <div className={css.face} data-mark={mark ? true : undefined}>
                <span className={css.cardNumber}>{step?.number}</span>
                <span className={css.cardWord}>{step?.word}</span>
                <span className={css.cardMeaning}>{step?.meaning}</span>
              </div>
              <span className={css.seatName}>
                <PersonToken name={name} size="s" />
                {name}
              </span>
              {mark && <span className={css.mark}>{mark}</span>}
              {person && (
                <span className={css.today}>
                  {today?.temporary && (
                    <span className={css.while}>
                      <Hourglass aria-hidden="true" />
                      {words.holds(
                        named(today.level) ?? "",
                        today.temporary.until,
                        named(today.agreed) ?? "",
                      )}
                    </span>
                  )}
                  <span>
                    {!today?.temporary &&
                      `${words.todayTitle}: ${named(today?.agreed ?? null) ?? words.notAgreed}. `}
                    {today?.expected != null && words.rung(named(today.expected) ?? "")}
                  </span>
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
