import type { KeyboardEvent } from "react";

const middle = ({ left, width }: DOMRect) => left + width / 2;

/** Among tokens in reading order left and right go along the row, up and down to the nearest token of the next one. */
export function moveByArrow(event: KeyboardEvent<HTMLElement>, tokenSelector: string): void {
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  const tokens = [...event.currentTarget.querySelectorAll<HTMLElement>(tokenSelector)];
  const at = tokens.indexOf(document.activeElement as HTMLElement);
  const from = tokens[at];
  if (!from) return;
  const target = {
    ArrowRight: () => tokens[at + 1],
    ArrowLeft: () => tokens[at - 1],
    ArrowDown: () => nearest(from, tokens, (box, here) => box.top >= here.bottom - 4),
    ArrowUp: () => nearest(from, tokens, (box, here) => box.bottom <= here.top + 4),
    Home: () => tokens[0],
    End: () => tokens.at(-1),
  }[event.key];
  if (!target) return;
  event.preventDefault();
  target()?.focus();
}

function nearest(
  from: HTMLElement,
  tokens: HTMLElement[],
  lies: (box: DOMRect, here: DOMRect) => boolean,
): HTMLElement | undefined {
  const here = from.getBoundingClientRect();
  let best: { token: HTMLElement; distance: number } | undefined;
  for (const token of tokens) {
    const box = token.getBoundingClientRect();
    if (!lies(box, here)) continue;
    // A row away weighs more than a column away, so that the way up is a way up.
    const distance = Math.abs(box.top - here.top) * 2 + Math.abs(middle(box) - middle(here));
    if (!best || distance < best.distance) best = { token, distance };
  }
  return best?.token;
}
