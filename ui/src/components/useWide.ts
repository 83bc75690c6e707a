import { useSyncExternalStore } from "react";

/** From here on the pages have room beside the plan. */
const wide = "(min-width: 1280px)";

function query(): MediaQueryList | null {
  return typeof window.matchMedia === "function" ? window.matchMedia(wide) : null;
}

function subscribe(listener: () => void): () => void {
  const found = query();
  found?.addEventListener("change", listener);
  return () => found?.removeEventListener("change", listener);
}

export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => query()?.matches ?? false);
}
