import type { AssessmentDraft_Serialize, PeerViewId, PersonId, Rater } from "../../bindings";
import { useWrite } from "../../queries";

interface RatingBy {
  person: PersonId;
  by: Rater;
  /** The level rated against; null for that of the round, or the person's own. */
  against?: string | null;
  /** For a colleague's ratings. */
  peerView?: PeerViewId | null;
}

/** Writes into the open draft of a rater; each write says only what it changes. */
export function useRating({ person, by, against = null, peerView = null }: RatingBy) {
  const write = useWrite("assess");
  const keep = async (change: Partial<AssessmentDraft_Serialize>): Promise<boolean> => {
    const id = await write.run({
      person,
      by,
      ratings: [],
      cleared: [],
      note: null,
      on: null,
      finish: "keep_draft",
      against,
      peer_view: peerView,
      ...change,
    });
    return id !== undefined;
  };
  return { keep, error: write.error, isRunning: write.isRunning };
}
