import { useState } from "react";
import type { Competency_Serialize as Competency } from "../../bindings";
import { NumberField } from "../../components/NumberField";
import { ladderEditorMessages as words } from "../../messages/ladder_editor";
import { useWrite } from "../../queries";

/** How much a competency counts beside the others; kept when the field is left or stepped. */
export function WeightField({ competency }: { competency: Competency }) {
  const { code, name, weight } = competency;
  const { run, error } = useWrite("ladderEdit");
  // A weight of 0 is refused by Rust and stays in the field, with the reason below it.
  const [refused, setRefused] = useState<number | null>(null);
  const keep = async (value: number | null) => {
    if (value === null || value === weight) {
      setRefused(null);
      return;
    }
    const isKept = (await run({ kind: "competency_change", code, weight: value })) !== undefined;
    setRefused(isKept ? null : value);
  };
  return (
    <NumberField
      label={words.weightOf(name)}
      hideLabel
      value={refused ?? weight}
      onChange={(value) => void keep(value)}
      minValue={0}
      step={0.5}
      formatOptions={{ maximumFractionDigits: 2 }}
      {...(refused !== null && error && { error: error.message })}
    />
  );
}
