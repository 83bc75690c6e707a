import { type RefObject, useState } from "react";
import type { PersonRef } from "../../bindings";
import { tellDone } from "../../commands";
import { DateField } from "../../components/DateField";
import { FormDialog } from "../../components/FormDialog";
import { oneToOneMessages as words } from "../../messages/one_to_ones";
import { keepingAll } from "./keeping_all";
import type { Sheet } from "./note_places";
import { useDeciding } from "./useDeciding";

interface LookedAtDialogProps {
  person: PersonRef;
  sheet: RefObject<Sheet>;
  cell: { area: string; name: string };
  word: string;
  today: string;
  nextReview: string;
  onClose: () => void;
}

/** Looked at and left as it is: only the day of the next look is asked for. */
export function LookedAtDialog(props: LookedAtDialogProps) {
  const { person, sheet, cell, word, today, nextReview, onClose } = props;
  const write = useDeciding(person, sheet);
  const [review, setReview] = useState<string | null>(nextReview);

  const keep = async () => {
    if (review === null) return;
    const draft = {
      ...keepingAll(person.id, cell.area),
      review: { do: "set" as const, value: review },
      reason: words.lookedAtReason,
    };
    if (!(await write.decide({ do: "set", draft }))) return;
    onClose();
    tellDone(words.lookedAt(cell.name, review));
  };

  return (
    <FormDialog
      title={words.staysTitle(cell.name, word)}
      submitLabel={words.staysSave}
      onSubmit={() => void keep()}
      onClose={onClose}
      isRunning={write.isRunning}
      isIncomplete={review === null || review <= today}
      error={write.error}
      fields={["review"]}
      size="s"
    >
      <DateField
        label={words.nextReview}
        value={review}
        onChange={setReview}
        min={today}
        autoFocus
        error={write.error?.field === "review" ? write.error.message : undefined}
      />
    </FormDialog>
  );
}
