import { useEffect, useRef } from "react";

/** Does something when the part goes away, with what holds at that moment. */
export function useLeaving(work: () => void): void {
  const newest = useRef(work);
  useEffect(() => {
    newest.current = work;
  });
  useEffect(() => () => newest.current(), []);
}
