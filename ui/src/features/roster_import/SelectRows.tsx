import type { Select } from "../../bindings";
import { SegmentedControl } from "../../components/SegmentedControl";
import { rosterImportMessages as words } from "../../messages/roster_import";

export const selectChoices: { id: Select; label: string; description: string }[] = [
  { id: "product", label: words.selects.product, description: words.selects.productText },
  { id: "all", label: words.selects.all, description: words.selects.allText },
];

interface SelectRowsProps {
  value: Select;
  onChange: (select: Select) => void;
}

export function SelectRows({ value, onChange }: SelectRowsProps) {
  return (
    <SegmentedControl
      label={words.select}
      choices={selectChoices}
      value={value}
      onChange={onChange}
    />
  );
}
