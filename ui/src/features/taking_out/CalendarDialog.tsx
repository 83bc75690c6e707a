import { useState } from "react";
import type { DueWhose } from "../../bindings";
import { Checkbox } from "../../components/Checkbox";
import { FormDialog } from "../../components/FormDialog";
import { takingOutMessages as words } from "../../messages/taking_out";
import { useCalendarFile } from "./useCalendarFile";

interface CalendarDialogProps {
  whose: Extract<DueWhose, { kind: "everyone" | "mine" }>;
  /** What the file is called after. */
  name: string;
  onClose: () => void;
}

/** What goes into the calendar, before it is asked where to. */
export function CalendarDialog({ whose, name, onClose }: CalendarDialogProps) {
  const calendar = useCalendarFile();
  const [withOneToOnes, setOneToOnes] = useState(false);
  const save = async () => {
    const oneToOnes = withOneToOnes ? "with" : "without";
    if (await calendar.save({ kind: "people", of: whose }, oneToOnes, name)) onClose();
  };
  return (
    <FormDialog
      title={words.calendarTitle}
      submitLabel={words.save}
      onSubmit={() => void save()}
      onClose={onClose}
      isRunning={calendar.isRunning}
      error={calendar.error}
      size="s"
    >
      <p>
        {words.calendarText} {words.calendarOf[whose.kind === "mine" ? "reports" : "everyone"]}
      </p>
      <Checkbox isSelected={withOneToOnes} onChange={setOneToOnes}>
        {words.oneToOnes}
      </Checkbox>
    </FormDialog>
  );
}
