import type { PersonRef } from "../../bindings";
import { decisionPaperMessages as words } from "../../messages/decision_papers";
import { HandoutDialog } from "../printing/HandoutDialog";

interface CharterPrintDialogProps {
  person: PersonRef;
  onClose: () => void;
}

/** What somebody decides, to sign and to pin up. */
export function CharterPrintDialog({ person, onClose }: CharterPrintDialogProps) {
  return (
    <HandoutDialog
      title={words.charterTitle(person.name)}
      what={{ kind: "charter", person: person.id }}
      name={words.names.charter(person.name)}
      onClose={onClose}
    >
      <p>{words.charterText}</p>
    </HandoutDialog>
  );
}
