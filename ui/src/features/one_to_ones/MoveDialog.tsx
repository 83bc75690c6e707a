import { Link } from "@tanstack/react-router";
import { type RefObject, useState } from "react";
import type { PersonRef, ScaleStep } from "../../bindings";
import { tellDone } from "../../commands";
import { FormDialog } from "../../components/FormDialog";
import { Select } from "../../components/Select";
import { stepOf } from "../../components/scale_step";
import { TextArea } from "../../components/TextArea";
import { oneToOneMessages as words } from "../../messages/one_to_ones";
import { keepingAll } from "./keeping_all";
import type { Sheet } from "./note_places";
import { useDeciding } from "./useDeciding";

interface MoveDialogProps {
  person: PersonRef;
  sheet: RefObject<Sheet>;
  cell: { area: string; name: string; level: number };
  /** The level it most likely moves to. */
  to: number | null;
  steps: readonly ScaleStep[];
  onClose: () => void;
}

/** Moves a decision while talking: the level and why. All else about the cell is on the delegation screen. */
export function MoveDialog({ person, sheet, cell, to, steps, onClose }: MoveDialogProps) {
  const write = useDeciding(person, sheet);
  const step = (level: number) => stepOf(steps, level);
  const now = step(cell.level);
  const [chosen, setChosen] = useState(String(step(to ?? cell.level)?.value ?? cell.level));
  const [reason, setReason] = useState("");
  const target = step(Number(chosen));
  const isSame = target?.number === now?.number;

  const move = async () => {
    const draft = {
      ...keepingAll(person.id, cell.area),
      level: Number(chosen),
      reason: reason.trim() || null,
    };
    if (!(await write.decide({ do: "set", draft }))) return;
    onClose();
    if (target) tellDone(words.moved(cell.name, words.levelWord(target.number, target.word)));
  };

  return (
    <FormDialog
      title={words.moveTitle(cell.name)}
      submitLabel={words.move}
      onSubmit={() => void move()}
      onClose={onClose}
      isRunning={write.isRunning}
      isIncomplete={isSame}
      error={write.error}
      fields={["reason", "level"]}
    >
      <Select
        label={words.level}
        choices={steps.map(({ value, number, word, meaning }) => ({
          id: String(value),
          label: words.levelWord(number, word),
          description: meaning,
        }))}
        value={chosen}
        onChange={setChosen}
        description={isSame ? words.sameLevel : (target?.meaning ?? "")}
        error={write.error?.field === "level" ? write.error.message : undefined}
      />
      <TextArea
        label={words.reason}
        description={words.reasonHelp}
        value={reason}
        onChange={setReason}
        rows={2}
        autoFocus
        error={write.error?.field === "reason" ? write.error.message : undefined}
      />
      <p>
        <Link to="/delegation" search={{ person: person.id, area: cell.area }}>
          {words.wholeCell}
        </Link>
      </p>
    </FormDialog>
  );
}
