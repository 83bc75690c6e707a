import { useState } from "react";
import type { PersonId } from "../../bindings";
import { tellDone } from "../../commands";
import { DateField } from "../../components/DateField";
import { FormDialog } from "../../components/FormDialog";
import { Select } from "../../components/Select";
import { TextArea } from "../../components/TextArea";
import { placementMessages as words } from "../../messages/placement";
import { useRead, useWrite } from "../../queries";
import { offLadder, useChoicesWithOff } from "./level_choices";

interface PlaceManyDialogProps {
  people: readonly PersonId[];
  onPlaced: () => void;
  onClose: () => void;
}

const fields = ["level", "on", "reason"] as const;

/** Several people onto one level, on one day and for one reason; one step to take back. */
export function PlaceManyDialog({ people, onPlaced, onClose }: PlaceManyDialogProps) {
  const { data: state } = useRead("workspaceState", []);
  const levels = useChoicesWithOff();
  const place = useWrite("placeMany");
  const [level, setLevel] = useState<string | null>(null);
  const [day, setDay] = useState<string | null>(null);
  const [reason, setReason] = useState("");
  const errorAt = (field: (typeof fields)[number]) =>
    place.error?.field === field ? place.error.message : undefined;

  const submit = async () => {
    const placed = await place.run(
      people.map((person) => ({
        person,
        level: level === offLadder ? null : level,
        on: day,
        reason: reason.trim(),
      })),
    );
    if (placed === undefined) return;
    const name = levels.find(({ id }) => id === level)?.label ?? "";
    tellDone(words.placedMany(placed, name));
    onPlaced();
  };

  return (
    <FormDialog
      title={words.titleMany(people.length)}
      submitLabel={words.submit}
      onSubmit={() => void submit()}
      onClose={onClose}
      isRunning={place.isRunning}
      isIncomplete={level === null}
      error={place.error}
      fields={fields}
    >
      <Select
        label={words.level}
        placeholder={words.levelPlaceholder}
        choices={levels}
        value={level}
        onChange={setLevel}
        error={errorAt("level")}
      />
      <DateField
        label={words.on}
        description={words.onText}
        value={day ?? state?.today ?? null}
        onChange={setDay}
        error={errorAt("on")}
      />
      <TextArea
        label={words.reason}
        description={words.reasonText}
        value={reason}
        onChange={setReason}
        error={errorAt("reason")}
      />
    </FormDialog>
  );
}
