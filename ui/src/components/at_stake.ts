/** Work under way that is gone when the screen is left, and what is asked before. */
export interface AtStake {
  title: string;
  text: string;
  leave: string;
  stay: string;
  /** Where whoever stays goes on. */
  field?: () => HTMLElement | null;
}

interface Asked {
  stake: AtStake;
  answer: (mayGo: boolean) => void;
}

export interface Stakes {
  /** Something would be lost now. */
  isAny: boolean;
  /** Somebody is about to lose it. */
  question: Asked | null;
}

const stakes = new Set<AtStake>();
const listeners = new Set<() => void>();
let asked: Asked | null = null;
let now: Stakes = { isAny: false, question: null };

function tell(): void {
  now = { isAny: stakes.size > 0, question: asked };
  for (const listener of listeners) listener();
}

/** Holds until the returned function is called. */
export function putAtStake(stake: AtStake): () => void {
  stakes.add(stake);
  tell();
  return () => {
    stakes.delete(stake);
    tell();
  };
}

export function onStakes(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const stakesNow = (): Stakes => now;

/** Asks whether one may leave what is under way; without anything at stake, yes. */
export async function stakesMayGo(): Promise<boolean> {
  const [stake] = stakes;
  return !stake || askWhether(stake);
}

/** Asks whether this may be lost. Without anybody to ask, and for a second question before the first is answered, no. */
export async function askWhether(stake: AtStake): Promise<boolean> {
  if (asked || listeners.size === 0) return false;
  return new Promise((resolve) => {
    asked = {
      stake,
      answer: (mayGo) => {
        asked = null;
        tell();
        resolve(mayGo);
      },
    };
    tell();
  });
}
