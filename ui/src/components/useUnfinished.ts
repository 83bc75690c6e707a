import { useState } from "react";

/** What was typed into forms that were left before they were sent, by the place they belong to. */
const left = new Map<string, string>();

/**
 * What stands in a form that can be left half filled in: it is there again when one comes back, until it is sent or given
 * up. Holds what JSON can hold.
 */
export function useUnfinished<T>(place: string, saved: T) {
  const [found] = useState(() => left.get(place));
  const [isLeft, setIsLeft] = useState(found !== undefined);
  const [value, setValue] = useState<T>(() => (found === undefined ? saved : JSON.parse(found)));
  const forget = () => {
    left.delete(place);
    setIsLeft(false);
  };
  return {
    value,
    edit: (change: Partial<T>) => {
      const next = { ...value, ...change };
      setValue(next);
      if (JSON.stringify(next) === JSON.stringify(saved)) forget();
      else left.set(place, JSON.stringify(next));
    },
    /** Something typed at an earlier time stands in it. */
    isLeft,
    /** It was sent, or is to begin anew. */
    forget,
    restart: () => {
      forget();
      setValue(saved);
    },
  };
}
