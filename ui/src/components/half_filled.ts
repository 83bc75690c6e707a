import { partMessages as words } from "../messages/parts";
import { askWhether } from "./at_stake";

interface HalfFilled {
  /** What the form is about, for people. */
  name: string;
  /** What stands in it, as JSON. */
  filled: string;
}

/** Forms that were left before they were sent, by the place they belong to; kept while the window is open. */
const left = new Map<string, HalfFilled>();

export const halfFilled = (place: string): string | undefined => left.get(place)?.filled;

export function keepHalfFilled(place: string, name: string, filled: unknown): void {
  left.set(place, { name, filled: JSON.stringify(filled) });
}

export const forgetHalfFilled = (place: string): boolean => left.delete(place);

/** Closing the window forgets them: asks before, naming them. */
export async function halfFilledMayGo(): Promise<boolean> {
  if (left.size === 0) return true;
  const names = [...new Set([...left.values()].map(({ name }) => name))];
  return askWhether({
    title: words.halfFilled(names.length),
    text: words.halfFilledText(names),
    leave: words.closeAnyway,
    stay: words.stay,
  });
}
