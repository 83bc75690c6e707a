import { useEffect, useRef } from "react";

/** Does something when the part goes away or the window closes, with what holds at that moment. */
export function useLeaving(work: () => void): void {
  const newest = useRef(work);
  useEffect(() => {
    newest.current = work;
  });
  useEffect(() => {
    const workNow = () => newest.current();
    window.addEventListener("pagehide", workNow);
    return () => {
      window.removeEventListener("pagehide", workNow);
      workNow();
    };
  }, []);
}
