import { useState } from "react";
import type { DueLine_Serialize as DueLine } from "../../bindings";
import { tellDone } from "../../commands";
import { DateField } from "../../components/DateField";
import { FormDialog } from "../../components/FormDialog";
import { dueMessages as words } from "../../messages/due";
import { useWrite } from "../../queries";

/** Another day for a check-in, a promise or an action. */
export function MoveDateDialog({ line, onClose }: { line: DueLine; onClose: () => void }) {
  const { what, on } = line;
  const action = useWrite("actionUpdate");
  const commitment = useWrite("commitmentUpdate");
  const checkIn = useWrite("checkInUpdate");
  const [day, setDay] = useState(on);
  // A check-in is a day; the others may do without one.
  const isIncomplete = day === on || (day === null && what.kind === "check_in");

  const move = () => {
    const due = day === null ? { do: "clear" as const } : { do: "set" as const, value: day };
    switch (what.kind) {
      case "action":
        return action.run(what.action, { due });
      case "commitment":
        return commitment.run(what.commitment, { due });
      case "check_in":
        return checkIn.run(what.check_in, { on: day });
      default:
        return Promise.resolve(undefined);
    }
  };
  const submit = async () => {
    if ((await move()) === undefined) return;
    tellDone(words.moved(day));
    onClose();
  };

  return (
    <FormDialog
      title={words.moveTitle}
      submitLabel={words.submitMove}
      onSubmit={() => void submit()}
      onClose={onClose}
      isRunning={action.isRunning || commitment.isRunning || checkIn.isRunning}
      isIncomplete={isIncomplete}
      error={action.error ?? commitment.error ?? checkIn.error}
      size="s"
    >
      <p>{words.moveText(line.words, line.person.name)}</p>
      <DateField label={words.newDay} value={day} onChange={setDay} autoFocus />
    </FormDialog>
  );
}
