import { X } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { Choice } from "./Choice";
import { ComboBox } from "./ComboBox";
import { IconButton } from "./IconButton";
import css from "./PickMany.module.css";

interface PickManyProps<Id extends string> {
  label: string;
  hideLabel?: boolean;
  placeholder?: string;
  description?: string;
  choices: readonly Choice<Id>[];
  chosen: readonly Id[];
  onChange: (chosen: Id[]) => void;
  /** Said by the button that takes one out again. */
  removeLabel: (label: string) => string;
  error?: string | undefined;
}

/** Any number of things found by typing; what was chosen stands below and can be taken out. */
export function PickMany<Id extends string>(props: PickManyProps<Id>) {
  const { label, choices, chosen, onChange, removeLabel, error, ...field } = props;
  // What was taken last stays in the field until it is left: emptied at once, the list would open again.
  const [last, setLast] = useState<Id | null>(null);
  const self = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Whoever types on looks for the next one.
    if (last !== null) self.current?.querySelector("input")?.select();
  }, [last]);
  const taken = new Set(chosen);
  const labelOf = (id: Id) => choices.find((one) => one.id === id)?.label ?? id;
  return (
    <div className={css.many} ref={self}>
      <ComboBox
        label={label}
        {...field}
        error={error}
        choices={choices.filter(({ id }) => !taken.has(id) || id === last)}
        value={last}
        onChange={(id) => {
          setLast(id);
          if (id !== null && !taken.has(id)) onChange([...chosen, id]);
        }}
        onBlur={() => setLast(null)}
      />
      {chosen.length > 0 && (
        <ul className={css.chips} aria-label={label}>
          {chosen.map((id) => (
            <li key={id} className={css.chip}>
              {labelOf(id)}
              <IconButton
                label={removeLabel(labelOf(id))}
                icon={<X aria-hidden="true" />}
                onPress={() => onChange(chosen.filter((one) => one !== id))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
