import { useState } from "react";
import { forgetHalfFilled, halfFilled, keepHalfFilled } from "./half_filled";

/**
 * What stands in a form that can be left half filled in: it is there again when one comes back, until it is sent or given
 * up, and closing the window asks before it is gone, by the name of what it is about. Only what was changed is kept: the rest
 * is what is saved by then. Holds what JSON can hold.
 */
export function useUnfinished<T extends object>(place: string, name: string, saved: T) {
  const [found] = useState(() => halfFilled<Partial<T>>(place));
  const [isLeft, setIsLeft] = useState(found !== undefined);
  const [value, setValue] = useState<T>(() => ({ ...saved, ...found }));
  const forget = () => {
    forgetHalfFilled(place);
    setIsLeft(false);
  };
  return {
    value,
    edit: (change: Partial<T>) => {
      const next = { ...value, ...change };
      setValue(next);
      const changed = changes(saved, next);
      if (Object.keys(changed).length === 0) forget();
      else keepHalfFilled(place, name, changed);
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

function changes<T extends object>(saved: T, next: T): Partial<T> {
  const fields = Object.keys(next) as (keyof T)[];
  const isChanged = (field: keyof T) =>
    JSON.stringify(next[field]) !== JSON.stringify(saved[field]);
  return Object.fromEntries(
    fields.filter(isChanged).map((field) => [field, next[field]]),
  ) as Partial<T>;
}
