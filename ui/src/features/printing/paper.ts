import { useSyncExternalStore } from "react";
import type { PaperSize } from "../../bindings";

/** The paper of this computer's printer, not of the workspace: kept by the web view, as the theme is. */
export const papers = ["a4", "letter"] as const satisfies readonly PaperSize[];

const place = "rungs.paper";

function storedPaper(): PaperSize {
  const stored = localStorage.getItem(place);
  return papers.find((paper) => paper === stored) ?? "a4";
}

const listeners = new Set<() => void>();

export function choosePaper(paper: PaperSize): void {
  localStorage.setItem(place, paper);
  for (const listener of listeners) listener();
}

function onPaperChosen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function usePaper(): PaperSize {
  return useSyncExternalStore(onPaperChosen, storedPaper);
}
