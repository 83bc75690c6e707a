import { useState } from "react";
import type { CellRow_Serialize as CellRow, ScaleStep } from "../../bindings";
import { tellDone } from "../../commands";
import { DateField } from "../../components/DateField";
import { FormDialog } from "../../components/FormDialog";
import { Select } from "../../components/Select";
import { stepOf } from "../../components/scale_step";
import { TextArea } from "../../components/TextArea";
import { coverageMessages } from "../../messages/coverage";
import { useWrite } from "../../queries";

const words = coverageMessages.pull;

interface PullBackDialogProps {
  row: CellRow;
  steps: readonly ScaleStep[];
  onClose: () => void;
}

/** Takes a decision back on purpose, with a reason and a day on which it returns by itself. */
export function PullBackDialog({ row, steps, onClose }: PullBackDialogProps) {
  const { person, area, name } = row;
  const write = useWrite("delegationForAWhile");
  const agreed = stepOf(steps, row.level);
  const lower = steps.filter(({ number }) => number < (agreed?.number ?? 0));
  const [level, setLevel] = useState<number | null>(lower[lower.length - 1]?.value ?? null);
  const [until, setUntil] = useState<string | null>(null);
  const [reason, setReason] = useState("");
  const errorOf = (field: string) =>
    write.error?.field === field ? write.error.message : undefined;

  const submit = async () => {
    if (level === null || until === null) return;
    const draft = { person: person.id, area, level, since: null, until, reason };
    if ((await write.run([draft])) === undefined) return;
    tellDone(coverageMessages.done.pulledBack(person.name, name));
    onClose();
  };

  return (
    <FormDialog
      title={words.title(person.name, name)}
      submitLabel={words.submit}
      onSubmit={() => void submit()}
      onClose={onClose}
      isRunning={write.isRunning}
      isIncomplete={level === null || until === null || reason.trim() === ""}
      error={write.error}
      fields={["level", "until", "since", "reason"]}
    >
      <p>{words.text}</p>
      <Select
        label={words.level}
        choices={lower.map(({ number, value, word, meaning }) => ({
          id: String(value),
          label: `${number} ${word}`,
          description: meaning,
        }))}
        value={level === null ? null : String(level)}
        onChange={(value) => setLevel(Number(value))}
        error={errorOf("level")}
      />
      <DateField
        label={words.until}
        value={until}
        onChange={setUntil}
        autoFocus
        error={errorOf("until") ?? errorOf("since")}
      />
      <TextArea
        label={words.reason}
        description={words.reasonText}
        value={reason}
        onChange={setReason}
        rows={2}
        error={errorOf("reason")}
      />
    </FormDialog>
  );
}
