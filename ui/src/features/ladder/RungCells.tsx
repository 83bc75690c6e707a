import type { RoleCard_Serialize as RoleCard } from "../../bindings";
import { LevelSteps } from "../../components/LevelSteps";
import { ladderReadMessages as words } from "../../messages/ladder_read";
import css from "./RungCells.module.css";

export function Lines({ lines, mark }: { lines: readonly string[]; mark?: "plus" | "minus" }) {
  return (
    <ul className={css.lines} data-mark={mark}>
      {lines.map((line) => (
        <li key={line} dir="auto">
          {line}
        </li>
      ))}
    </ul>
  );
}

export function Reach({ card }: { card: RoleCard }) {
  const facts = [
    [words.scope, card.scope],
    [words.span, card.span],
    [words.horizon, card.horizon],
  ].filter(([, text]) => text);
  return (
    <dl className={css.facts}>
      {facts.map(([name, text]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd dir="auto">{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Both sides of the bargain, beside each other where the column is wide enough. */
export function Exchange({ card }: { card: RoleCard }) {
  const sides = [
    { title: words.takeOn, lines: card.take_on, mark: "plus" as const },
    { title: words.giveUp, lines: card.give_up, mark: "minus" as const },
  ].filter(({ lines }) => lines.length > 0);
  return (
    <div className={css.exchange}>
      {sides.map(({ title, lines, mark }) => (
        <div key={mark}>
          <p className={css.side}>{title}</p>
          <Lines lines={lines} mark={mark} />
        </div>
      ))}
    </div>
  );
}

interface ExpectationProps {
  card: RoleCard;
  code: string;
  /** Examples are told of this rung only. */
  isOwn: boolean;
}

export function Expectation({ card, code, isOwn }: ExpectationProps) {
  const asked = card.areas
    .flatMap(({ competencies }) => competencies)
    .find((competency) => competency.code === code);
  if (!asked) return <p className={css.nothing}>{words.nothing}</p>;
  return (
    <>
      <p className={css.asked}>
        <LevelSteps value={asked.proficiency} of={5} size="s" label={asked.name} />
        {asked.word}
      </p>
      <Lines lines={asked.behaviours} />
      {isOwn && asked.example && (
        <p className={css.aside}>
          <strong>{words.example}</strong> {asked.example}
        </p>
      )}
      {isOwn && asked.anti_pattern && (
        <p className={css.aside}>
          <strong>{words.antiPattern}</strong> {asked.anti_pattern}
        </p>
      )}
    </>
  );
}

/** The furthest first; decisions of one step in one line. */
export function Decisions({ card }: { card: RoleCard }) {
  const steps = [...new Set(card.decisions.map(({ step }) => step))].sort((a, b) => b - a);
  return (
    <ul className={css.decisions}>
      {steps.map((step) => {
        const here = card.decisions.filter((one) => one.step === step);
        return (
          <li key={step}>
            <strong>
              {step} {here[0]?.word}:
            </strong>{" "}
            {here.map(({ name }) => name).join(", ")}
          </li>
        );
      })}
    </ul>
  );
}

export function Titles({ card }: { card: RoleCard }) {
  return (
    <dl className={css.facts}>
      {card.titles.map(({ market, titles }) => (
        <div key={market}>
          <dt>{market}</dt>
          <dd>{titles.join(", ")}</dd>
        </div>
      ))}
    </dl>
  );
}
