import { useEffect, useRef } from "react";

/** Tells what is typed whenever that changes, and that nothing is once the field is gone. */
export function useTyped(typed: string | null, tell: ((typed: string | null) => void) | undefined) {
  const newest = useRef(tell);
  useEffect(() => {
    newest.current = tell;
  });
  useEffect(() => newest.current?.(typed), [typed]);
  useEffect(() => () => newest.current?.(null), []);
}
