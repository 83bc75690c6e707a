import type { AssessmentDraft_Serialize, PersonId } from "../../bindings";
import { useWrite } from "../../queries";

/** Writes into the manager's draft; each write says only what it changes. */
export function useRating(person: PersonId) {
  const write = useWrite("assess");
  const keep = async (change: Partial<AssessmentDraft_Serialize>): Promise<boolean> => {
    const id = await write.run({
      person,
      by: "manager",
      ratings: [],
      cleared: [],
      note: null,
      on: null,
      finish: "keep_draft",
      ...change,
    });
    return id !== undefined;
  };
  return { keep, error: write.error, isRunning: write.isRunning };
}
