import { useCallback, useState } from "react";

/**
 * Whether an element has no more room than `most` pixels in width, followed as it changes: for what is arranged in another order of the
 * document where it is narrow, which a style sheet cannot say. The first value goes on the element as its `ref`.
 */
export function useNarrow(most: number): [(element: HTMLElement | null) => void, boolean] {
  const [isNarrow, setNarrow] = useState(false);
  const ref = useCallback(
    (element: HTMLElement | null) => {
      if (!element || typeof ResizeObserver === "undefined") return undefined;
      const measured = new ResizeObserver(() => setNarrow(element.clientWidth <= most));
      measured.observe(element);
      return () => measured.disconnect();
    },
    [most],
  );
  return [ref, isNarrow];
}
