import { useState } from "react";
import type { Handout, LevelCode, PersonRef } from "../../bindings";
import { Select } from "../../components/Select";
import { handoutMessages as words } from "../../messages/handouts";
import { useLevelChoices } from "../placement/level_choices";
import { HandoutDialog } from "../printing/HandoutDialog";

interface SelfFormDialogProps {
  person: PersonRef;
  /** The level they stand on. */
  own: LevelCode | null;
  /** The level that is rated against: that of the open round, or their own. */
  rated: LevelCode | null;
  onClose: () => void;
}

/** A form the person fills in by hand, held against the level that is rated unless another is chosen. */
export function SelfFormDialog({ person, own, rated, onClose }: SelfFormDialogProps) {
  const [against, setAgainst] = useState(rated);
  const levels = useLevelChoices().map((choice) =>
    choice.id === own ? { ...choice, label: words.ownLevel(choice.label) } : choice,
  );
  const what: Handout | null =
    against === null ? null : { kind: "self_form", person: person.id, against };

  return (
    <HandoutDialog
      title={words.formTitle(person.name)}
      what={what}
      name={words.names.form(person.name)}
      onClose={onClose}
    >
      <p>{words.formText}</p>
      <Select
        label={words.against}
        placeholder={words.againstHint}
        choices={levels}
        value={against}
        onChange={setAgainst}
      />
    </HandoutDialog>
  );
}
