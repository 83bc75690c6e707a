import { useState } from "react";
import type { Competency_Serialize, PersonRef } from "../../bindings";
import { Button } from "../../components/Button";
import { assessmentMessages as words } from "../../messages/assessment";
import { EvidenceDialog } from "../evidence/EvidenceDialog";

interface EvidenceForProps {
  person: PersonRef;
  competency: Competency_Serialize;
}

/** Notes what was seen, right where it is rated. */
export function EvidenceFor({ person, competency }: EvidenceForProps) {
  const [isAdding, setAdding] = useState(false);
  return (
    <>
      <Button
        size="s"
        variant="quiet"
        aria-label={words.addEvidenceOn(competency.name)}
        onPress={() => setAdding(true)}
      >
        {words.addEvidence}
      </Button>
      {isAdding && (
        <EvidenceDialog person={person} about={competency.code} onClose={() => setAdding(false)} />
      )}
    </>
  );
}
