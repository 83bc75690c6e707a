import { useState } from "react";
import { forgetHalfFilled, halfFilled, keepHalfFilled } from "./half_filled";

/**
 * What stands in a form that can be left half filled in: it is there again when one comes back, until it is sent or given
 * up, and closing the window asks before it is gone, by the name of what it is about. Holds what JSON can hold.
 */
export function useUnfinished<T>(place: string, name: string, saved: T) {
  const [found] = useState(() => halfFilled(place));
  const [isLeft, setIsLeft] = useState(found !== undefined);
  const [value, setValue] = useState<T>(() => (found === undefined ? saved : JSON.parse(found)));
  const forget = () => {
    forgetHalfFilled(place);
    setIsLeft(false);
  };
  return {
    value,
    edit: (change: Partial<T>) => {
      const next = { ...value, ...change };
      setValue(next);
      if (JSON.stringify(next) === JSON.stringify(saved)) forget();
      else keepHalfFilled(place, name, next);
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
