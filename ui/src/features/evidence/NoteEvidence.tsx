import { useState } from "react";
import type { PersonRef } from "../../bindings";
import { useCommands } from "../../commands";
import { evidenceMessages as words } from "../../messages/evidence";
import { EvidenceDialog } from "./EvidenceDialog";

interface NoteEvidenceProps {
  person: PersonRef | null;
  /** `N` alone does it as well, on screens that have no other use for the letter. */
  hasLetter?: boolean;
}

/**
 * Ctrl or ⌘ E from anywhere. A screen about one person offers it with that person in place of the one of the frame, which asks
 * who it is about.
 */
export function NoteEvidence({ person, hasLetter = false }: NoteEvidenceProps) {
  const [isAdding, setAdding] = useState(false);
  useCommands([
    {
      id: "evidence.add",
      title: person ? words.addOn(person.name) : words.add,
      section: person ? "screen" : "change",
      shortcuts: hasLetter ? ["N", "Mod+E"] : ["Mod+E"],
      run: () => setAdding(true),
    },
  ]);
  if (!isAdding) return null;
  return <EvidenceDialog person={person} onClose={() => setAdding(false)} />;
}
