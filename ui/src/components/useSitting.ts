import { useState } from "react";

const kept = new Map<string, unknown>();

/** State that is there again when one comes back to a screen, for as long as the program runs. */
export function useSitting<T>(place: string, initial: T): [T, (next: T) => void] {
  const [value, setValue] = useState<T>(() => (kept.has(place) ? (kept.get(place) as T) : initial));
  return [
    value,
    (next) => {
      kept.set(place, next);
      setValue(next);
    },
  ];
}

/** For tests, which begin as the program does. */
export function forgetSittings(): void {
  kept.clear();
}
