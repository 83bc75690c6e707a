import { useState } from "react";
import type { LevelCode, PersonRef } from "../../bindings";
import { tellDone } from "../../commands";
import { DateField } from "../../components/DateField";
import { FormDialog } from "../../components/FormDialog";
import { Select } from "../../components/Select";
import { TextArea } from "../../components/TextArea";
import { placementMessages } from "../../messages/placement";
import { useRead, useWrite } from "../../queries";
import { offLadder, useChoicesWithOff } from "./level_choices";

interface PlaceDialogProps {
  person: PersonRef;
  /** Where the person stands now. */
  level?: LevelCode | null;
  onClose: () => void;
}

const fields = ["level", "on", "reason"] as const;

export function PlaceDialog({ person, level = null, onClose }: PlaceDialogProps) {
  const { data: state } = useRead("workspaceState", []);
  const levels = useChoicesWithOff();
  const place = useWrite("place");
  const [chosen, setChosen] = useState<string | null>(level);
  const [day, setDay] = useState<string | null>(null);
  const [reason, setReason] = useState("");
  const errorAt = (field: (typeof fields)[number]) =>
    place.error?.field === field ? place.error.message : undefined;

  const submit = async () => {
    const placed = await place.run({
      person: person.id,
      level: chosen === offLadder ? null : chosen,
      on: day,
      reason: reason.trim(),
    });
    if (placed === undefined) return;
    const name = levels.find(({ id }) => id === chosen)?.label;
    tellDone(
      chosen === offLadder || name === undefined
        ? placementMessages.takenOff(person.name)
        : placementMessages.placed(person.name, name),
    );
    onClose();
  };

  return (
    <FormDialog
      title={placementMessages.title(person.name)}
      submitLabel={placementMessages.submit}
      onSubmit={() => void submit()}
      onClose={onClose}
      isRunning={place.isRunning}
      isIncomplete={chosen === null}
      error={place.error}
      fields={fields}
    >
      <Select
        label={placementMessages.level}
        placeholder={placementMessages.levelPlaceholder}
        choices={levels}
        value={chosen}
        onChange={setChosen}
        error={errorAt("level")}
      />
      <DateField
        label={placementMessages.on}
        description={placementMessages.onText}
        value={day ?? state?.today ?? null}
        onChange={setDay}
        error={errorAt("on")}
      />
      <TextArea
        label={placementMessages.reason}
        description={placementMessages.reasonText}
        value={reason}
        onChange={setReason}
        error={errorAt("reason")}
      />
    </FormDialog>
  );
}
