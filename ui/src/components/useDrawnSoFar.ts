import { startTransition, useEffect, useState } from "react";

/** How many of many heavy parts are drawn: some at once, the others a few at a time, giving way to whatever is typed. */
export function useDrawnSoFar(total: number, atOnce: number): number {
  const [drawn, setDrawn] = useState(atOnce);
  useEffect(() => {
    if (drawn >= total) return;
    const frame = requestAnimationFrame(() =>
      startTransition(() => setDrawn((now) => now + atOnce)),
    );
    return () => cancelAnimationFrame(frame);
  }, [drawn, total, atOnce]);
  return Math.min(drawn, total);
}
