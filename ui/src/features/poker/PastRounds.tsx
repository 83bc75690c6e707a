import type {
  PokerRoundLine_Serialize as Round,
  PokerRounds_Serialize as Rounds,
  ScaleStep,
} from "../../bindings";
import { Section } from "../../components/Section";
import { stepOf } from "../../components/scale_step";
import { pokerMessages as words } from "../../messages/poker";
import css from "./Past.module.css";

/** Every round by decision, newest first, so that one sees whether the cards come closer. */
export function PastRounds({ rounds }: { rounds: Rounds }) {
  return (
    <Section title={words.past}>
      {rounds.areas.length === 0 ? (
        <p className={css.quiet}>{words.pastEmpty}</p>
      ) : (
        <ul className={css.areas}>
          {rounds.areas.map(({ area, name, rounds: played }) => (
            <li key={area} className={css.area}>
              <h3>{name}</h3>
              <ol className={css.rounds}>
                {played.map((round) => (
                  <OneRound key={round.id} round={round} steps={rounds.steps} />
                ))}
              </ol>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function OneRound({ round, steps }: { round: Round; steps: readonly ScaleStep[] }) {
  const number = (level: number) => stepOf(steps, level)?.number ?? 0;
  const agreed = stepOf(steps, round.agreed);
  const outcome = agreed ? words.agreedOn(words.numbered(agreed.number, agreed.word)) : words.left;
  const names = round.cards
    .map(({ person, level }) => words.card(person?.name ?? words.leader, String(number(level))))
    .join(", ");
  const low = round.spread ? number(round.spread.lowest) : 0;
  const high = round.spread ? number(round.spread.highest) : 0;
  return (
    <li className={css.round}>
      <time className={css.day} dateTime={round.on}>
        {words.day(round.on)}
      </time>
      <span className={css.line} role="img" aria-label={words.picture(names, outcome)}>
        {steps.map((step) => {
          const laid = round.cards.filter(({ level }) => number(level) === step.number);
          return (
            <span
              key={step.number}
              className={css.spot}
              data-between={(low < step.number && step.number <= high) || undefined}
              data-agreed={agreed?.number === step.number || undefined}
            >
              {laid.length > 0 && (
                <span
                  className={css.laid}
                  data-leader={laid.some(({ person }) => person === null) || undefined}
                >
                  {laid.length > 1 ? laid.length : ""}
                </span>
              )}
              <span className={css.tick}>{step.number}</span>
            </span>
          );
        })}
      </span>
      <span className={css.words}>
        <span>
          {round.spread && `${words.spread(round.spread.steps)}, `}
          <strong>{outcome}</strong>
        </span>
        <span className={css.quiet}>{names}</span>
        {round.note && <q className={css.note}>{round.note}</q>}
      </span>
    </li>
  );
}
