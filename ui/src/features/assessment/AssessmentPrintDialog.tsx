import type { AssessmentRoundId, PersonRef } from "../../bindings";
import { handoutMessages as words } from "../../messages/handouts";
import { HandoutDialog } from "../printing/HandoutDialog";

interface AssessmentPrintDialogProps {
  person: PersonRef;
  /** One that is closed: an open one is a draft and has no paper. */
  round: AssessmentRoundId;
  onClose: () => void;
}

/** What was agreed, to hand over and sign. */
export function AssessmentPrintDialog({ person, round, onClose }: AssessmentPrintDialogProps) {
  return (
    <HandoutDialog
      title={words.assessmentTitle(person.name)}
      what={{ kind: "assessment", round }}
      name={words.names.assessment(person.name)}
      onClose={onClose}
    >
      <p>{words.assessmentText}</p>
    </HandoutDialog>
  );
}
