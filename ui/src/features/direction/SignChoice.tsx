import { type KeyboardEvent, useRef } from "react";
import { Label, Radio, RadioGroup } from "react-aria-components";
import type { Sighting, StuckSignLine_Serialize as SignLine } from "../../bindings";
import { stuckMessages as words } from "../../messages/direction";
import css from "./Signs.module.css";

const sightings: readonly Sighting[] = ["not_seen", "sometimes", "often"];

interface SignChoiceProps {
  line: SignLine;
  value: Sighting | null;
  onChange: (sighting: Sighting) => void;
  isFirst: boolean;
}

/** One sign with its three answers; 1, 2 and 3 answer and go on to the next. */
export function SignChoice({ line: { name, about }, value, onChange, isFirst }: SignChoiceProps) {
  const row = useRef<HTMLDivElement>(null);
  const answerByKey = (event: KeyboardEvent) => {
    const sighting =
      event.altKey || event.ctrlKey || event.metaKey ? null : sightings[Number(event.key) - 1];
    if (!sighting) return;
    event.preventDefault();
    event.stopPropagation();
    onChange(sighting);
    const next = row.current?.nextElementSibling;
    next?.querySelector<HTMLInputElement>("input:checked, input")?.focus();
  };

  return (
    <div ref={row} className={css.row} onKeyDownCapture={answerByKey}>
      <RadioGroup
        className={css.choice}
        orientation="horizontal"
        value={value}
        onChange={(next) => onChange(next as Sighting)}
      >
        <Label className={css.question}>
          <span className={css.name}>{name}</span>
          <span className={css.about}>{about}</span>
        </Label>
        <div className={css.answers}>
          {sightings.map((sighting, at) => (
            <Radio
              key={sighting}
              value={sighting}
              className={css.answer}
              autoFocus={isFirst && at === 0}
            >
              <span className={css.key} aria-hidden="true">
                {at + 1}
              </span>
              {words.sightings[sighting]}
            </Radio>
          ))}
        </div>
      </RadioGroup>
    </div>
  );
}
