import { useState } from "react";
import { DateField } from "../../components/DateField";
import { oneToOneMessages as words } from "../../messages/one_to_ones";

/** The day of a note. A year of fewer than four digits is still being typed and not kept yet. */
export function NoteDay({ day, onChange }: { day: string; onChange: (day: string) => void }) {
  const [half, setHalf] = useState<string | null>(null);
  return (
    <DateField
      label={words.date}
      hideLabel
      value={half ?? day}
      onChange={(next) => {
        const isHalf = next !== null && next < "1000";
        setHalf(isHalf ? next : null);
        if (next !== null && !isHalf) onChange(next);
      }}
    />
  );
}
