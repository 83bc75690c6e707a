import { textsKept } from "./pending_texts";

/** A field that holds what is saved nowhere. */
export interface UnkeptText {
  /** What the field is called. */
  name: string;
  field: () => HTMLElement | null;
  /** Saving it was refused: it stands in the field and nowhere else. */
  isRefused: () => boolean;
  /** The sentence that refused it, as far as it is known yet. */
  why: () => string;
  /** Goes back to what is saved. */
  revert: () => void;
}

interface Question {
  texts: readonly UnkeptText[];
  answer: (mayGo: boolean) => void;
}

/** What there is to know of unkept texts; another object after every change. */
export interface Unkept {
  /** Something is typed that is not kept yet. */
  isTyped: boolean;
  /** Somebody is about to leave these behind. */
  question: (Question & { reasons: { name: string; why: string }[] }) | null;
}

const unkept = new Set<UnkeptText>();
const listeners = new Set<() => void>();
let asked: Question | null = null;
let now: Unkept = { isTyped: false, question: null };

/** To be called when a reason has become known. */
export function tellUnkept(): void {
  const question = asked && {
    ...asked,
    reasons: asked.texts.map(({ name, why }) => ({ name, why: why() })),
  };
  now = { isTyped: unkept.size > 0, question };
  for (const listener of listeners) listener();
}

/** Holds until the returned function is called. */
export function rememberUnkept(text: UnkeptText): () => void {
  unkept.add(text);
  tellUnkept();
  return () => {
    unkept.delete(text);
    tellUnkept();
  };
}

export function onUnkept(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const unkeptNow = (): Unkept => now;

/**
 * Keeps what is typed, and asks about what is refused: whether one may leave where it stands. Without anybody to ask, and for
 * a second question before the first is answered, no.
 */
export async function textsMayGo(): Promise<boolean> {
  for (const { field } of unkept) {
    const typedIn = field();
    if (typedIn === document.activeElement) typedIn?.blur();
  }
  await textsKept();
  const texts = [...unkept].filter((text) => text.isRefused());
  if (texts.length === 0) return true;
  if (asked || listeners.size === 0) return false;
  return new Promise((resolve) => {
    asked = {
      texts,
      answer: (mayGo) => {
        asked = null;
        if (mayGo) for (const text of texts) text.revert();
        tellUnkept();
        resolve(mayGo);
      },
    };
    tellUnkept();
  });
}
