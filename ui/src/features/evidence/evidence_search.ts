import type { EvidenceSearch_Serialize, PersonId } from "../../bindings";

/** All notes about one person, narrowed by nothing. */
export function everythingAbout(person: PersonId | null): EvidenceSearch_Serialize {
  return { person, words: null, kind: null, sharing: null, link: null, limit: null };
}
