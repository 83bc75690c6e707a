import { ArrowUp, X } from "lucide-react";
import { type ReactNode, useState } from "react";
import { ComboBox } from "../../components/ComboBox";
import { IconButton } from "../../components/IconButton";
import { pokerMessages as words } from "../../messages/poker";
import css from "./Poker.module.css";

interface ChosenListProps {
  label: string;
  placeholder: string;
  description?: string;
  choices: readonly { id: string; label: string; description?: string }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  /** Whether the order matters, and can be changed. */
  isOrdered?: boolean;
  lead?: (label: string) => ReactNode;
}

/** Several out of many: a field that adds one, and those added below it. */
export function ChosenList(props: ChosenListProps) {
  const { label, placeholder, description, choices, chosen, onChange, isOrdered, lead } = props;
  // The field begins anew after each choice, with the keyboard still on it.
  const [hasAdded, setAdded] = useState(false);
  const named = new Map(choices.map((choice) => [choice.id, choice.label]));
  const earlier = (at: number) => {
    const next = [...chosen];
    next.splice(at - 1, 0, ...next.splice(at, 1));
    onChange(next);
  };
  return (
    <div className={css.chosen}>
      <ComboBox
        key={chosen.length}
        label={label}
        {...(description && { description })}
        choices={choices.filter(({ id }) => !chosen.includes(id))}
        value={null}
        onChange={(id) => {
          if (id === null) return;
          setAdded(true);
          onChange([...chosen, id]);
        }}
        autoFocus={hasAdded}
        opensOnFocus={!hasAdded}
        onBlur={() => setAdded(false)}
        placeholder={placeholder}
      />
      <ol className={css.chosenList}>
        {chosen.map((id, at) => {
          const name = named.get(id) ?? id;
          return (
            <li key={id}>
              {isOrdered && <span className={css.order}>{at + 1}</span>}
              {lead?.(name)}
              <span className={css.chosenName}>{name}</span>
              {isOrdered && at > 0 && (
                <IconButton
                  label={words.earlier(name)}
                  icon={<ArrowUp aria-hidden="true" />}
                  onPress={() => earlier(at)}
                />
              )}
              <IconButton
                label={words.remove(name)}
                icon={<X aria-hidden="true" />}
                tone="danger"
                onPress={() => onChange(chosen.filter((other) => other !== id))}
              />
            </li>
          );
        })}
      </ol>
    </div>
  );
}
