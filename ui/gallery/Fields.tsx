import { useState } from "react";
import { Checkbox } from "../src/components/Checkbox";
import { ComboBox } from "../src/components/ComboBox";
import { DateField } from "../src/components/DateField";
import { NumberField } from "../src/components/NumberField";
import { RadioGroup } from "../src/components/RadioGroup";
import { SegmentedControl } from "../src/components/SegmentedControl";
import { Select } from "../src/components/Select";
import { TextArea } from "../src/components/TextArea";
import { TextField } from "../src/components/TextField";
import css from "./Gallery.module.css";

const levels = [
  { id: "PM", label: "Product Manager", description: "Grade 2" },
  { id: "SPM", label: "Senior PM", description: "Grade 3" },
] as const;

const people = Array.from({ length: 10_000 }, (_, index) => ({
  id: `p${index}`,
  label: `Person ${index}`,
  description: `person${index}@example.com`,
}));

export function Fields() {
  const [name, setName] = useState("Ada Byron");
  const [level, setLevel] = useState<"PM" | "SPM" | null>("SPM");
  const [manager, setManager] = useState<string | null>("p9000");
  const [day, setDay] = useState<string | null>("2026-11-24");
  const [limit, setLimit] = useState<number | null>(50_000);
  const [view, setView] = useState<"all" | "mine">("all");
  const [checked, setChecked] = useState(true);
  return (
    <div className={css.fields}>
      <TextField label="Name" value={name} onChange={setName} isRequired />
      <TextField label="E-mail" defaultValue="ada@" error="An e-mail has a name and a place." />
      <Select label="Level" choices={levels} value={level} onChange={setLevel} />
      <ComboBox label="Manager" choices={people} value={manager} onChange={setManager} />
      <DateField label="From" value={day} onChange={setDay} description="The day it begins." />
      <NumberField label="Limit" value={limit} onChange={setLimit} />
      <TextArea label="Reason" placeholder="What speaks for it" />
      <RadioGroup label="Ladder" choices={levels} value={level} onChange={setLevel} />
      <SegmentedControl
        label="Shown"
        value={view}
        onChange={setView}
        choices={[
          { id: "all", label: "Everyone" },
          { id: "mine", label: "Only mine" },
        ]}
      />
      <Checkbox isSelected={checked} onChange={setChecked}>
        Only gaps
      </Checkbox>
    </div>
  );
}
