import type { LookedAt } from "./looked_at";

/** How the parts of the picture say what is looked at. */
export interface Looking {
  /** Chosen by press or focus; stays in the details. */
  kept: LookedAt | null;
  keep: (what: LookedAt | null) => void;
  /** Under the pointer; shown as long as it is there. */
  point: (what: LookedAt | null) => void;
}
