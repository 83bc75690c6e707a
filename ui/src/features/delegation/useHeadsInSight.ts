import { type RefObject, useEffect } from "react";
import type { Area } from "./chosen_cells";

/** How much of a column must be in sight for its name: the leaning name begins a third from its left, and else would stand above the
 * next ones. */
const leastShown = 0.7;

/** Marks the heads whose column is scrolled under the names with `data-under`, while the grid scrolls and without drawing it anew. */
export function useHeadsInSight(head: RefObject<HTMLElement | null>, areas: readonly Area[]): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: other areas are other heads to watch
  useEffect(() => {
    const staying = head.current?.querySelector<HTMLElement>('[data-stays="left"]');
    const root = head.current?.closest<HTMLElement>("[data-scroller]");
    if (!staying || !root || typeof IntersectionObserver === "undefined") return undefined;
    let observer: IntersectionObserver | undefined;
    const watch = () => {
      observer?.disconnect();
      observer = new IntersectionObserver(
        (entries) => {
          for (const { target, intersectionRatio } of entries) {
            target.toggleAttribute("data-under", intersectionRatio < leastShown);
          }
        },
        // Only the left edge counts: what is not reached yet at the right keeps its name.
        {
          root,
          rootMargin: `9999px 9999px 9999px -${staying.offsetWidth}px`,
          threshold: leastShown,
        },
      );
      for (const one of head.current?.querySelectorAll("[data-area]") ?? []) observer.observe(one);
    };
    // In a narrow window less stays.
    const width = new ResizeObserver(watch);
    width.observe(staying);
    return () => {
      width.disconnect();
      observer?.disconnect();
    };
  }, [head, areas]);
}
