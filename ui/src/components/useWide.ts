import { useSyncExternalStore } from "react";

/** Whether the window is at least so many pixels wide. Where a style can answer that, it should. */
export function useWide(from: number): boolean {
  const query = `(min-width: ${from}px)`;
  const find = () =>
    typeof window.matchMedia === "function" ? window.matchMedia(query) : undefined;
  const subscribe = (listener: () => void) => {
    const found = find();
    found?.addEventListener("change", listener);
    return () => found?.removeEventListener("change", listener);
  };
  return useSyncExternalStore(subscribe, () => find()?.matches ?? false);
}
