import type { FormEvent } from "react";
import css from "./DatedList.module.css";
import { FilterField } from "./FilterField";
import { KeyHint } from "./KeyHint";
import { SegmentedControl } from "./SegmentedControl";

interface DatedListBarProps<Scope extends string> {
  filter: { label: string; value: string; onChange: (text: string) => void };
  /** Enter in the filter. */
  onEnter?: () => void;
  /** Whose lines, where there is a choice. */
  scope:
    | {
        label: string;
        choices: readonly { id: Scope; label: string }[];
        value: Scope;
        onChange: (scope: Scope) => void;
      }
    | false;
  /** What can be pressed on a line. */
  keys: readonly { keys: string; does: string }[];
}

/** Above a list of what is due: what narrows it, and which keys work on its lines. */
export function DatedListBar<Scope extends string>({
  filter,
  onEnter,
  scope,
  keys,
}: DatedListBarProps<Scope>) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onEnter?.();
  };
  return (
    <form className={css.bar} onSubmit={submit}>
      <div className={css.filter}>
        <FilterField {...filter} />
      </div>
      {scope && <SegmentedControl {...scope} />}
      <p className={css.keys}>
        {keys.map(({ keys: pressed, does }) => (
          <span key={pressed}>
            <KeyHint keys={pressed} /> {does}
          </span>
        ))}
      </p>
    </form>
  );
}

interface DatedGroupProps {
  title: string;
  size: string;
  /** What stands below is late. */
  isLate: boolean;
}

/** The heading of lines that are due at about the same time. */
export function DatedGroup({ title, size, isLate }: DatedGroupProps) {
  return (
    <span className={css.heading} data-pressing={isLate || undefined}>
      {title} <span className={css.count}>{size}</span>
    </span>
  );
}
