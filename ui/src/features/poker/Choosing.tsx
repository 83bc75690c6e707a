import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { ScaleStep } from "../../bindings";
import { Button } from "../../components/Button";
import { pokerMessages as words } from "../../messages/poker";
import css from "./Poker.module.css";

interface ChoosingProps {
  name: string;
  steps: readonly ScaleStep[];
  onLay: (level: number) => void;
}

/** One player's turn: first the keyboard is passed on, then the cards are shown. What was chosen is never marked. */
export function Choosing({ name, steps, onLay }: ChoosingProps) {
  const [isShown, setShown] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isShown) first.current?.focus();
  }, [isShown]);

  if (!isShown) {
    return (
      <section className={css.gate}>
        <h3>{words.pass(name)}</h3>
        <p className={css.about}>{words.passText(name)}</p>
        <Button variant="primary" autoFocus onPress={() => setShown(true)}>
          {words.take(name)}
        </Button>
      </section>
    );
  }
  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typed = steps.find(({ number }) => String(number) === event.key);
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (typed) onLay(typed.value);
    else if (event.key === "Escape") setShown(false);
    else if (step !== undefined) {
      const cards = [...event.currentTarget.querySelectorAll<HTMLElement>("button")];
      const at = cards.indexOf(document.activeElement as HTMLElement);
      cards[Math.min(cards.length - 1, Math.max(0, at + step))]?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <section className={css.gate}>
      <h3>{words.choose(name)}</h3>
      <p className={css.quiet}>{words.chooseKeys(steps.length)}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be drawn as one */}
      <div role="group" aria-label={words.cards} className={css.hand} onKeyDownCapture={press}>
        {steps.map(({ number, value, word, meaning }) => (
          <button
            key={number}
            ref={number === 1 ? first : undefined}
            type="button"
            className={css.card}
            onClick={() => onLay(value)}
          >
            <span className={css.cardNumber}>{number}</span>
            <span className={css.cardWord}>{word}</span>
            <span className={css.cardMeaning}>{meaning}</span>
          </button>
        ))}
      </div>
    </section>
  );
}
