import { createContext, use } from "react";
import type { LadderDraftPage_Serialize as LadderDraftPage } from "../../bindings";

interface OpenDraft {
  draft: LadderDraftPage;
  /** Reads the draft once more. */
  reread: () => Promise<unknown>;
}

export const DraftContext = createContext<OpenDraft | null>(null);

/** The open draft; only below the frame, which shows something else where there is none. */
export function useDraft(): OpenDraft {
  const open = use(DraftContext);
  if (!open) throw new Error("a part of the draft stands outside of its frame");
  return open;
}
