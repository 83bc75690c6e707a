import css from "./KeyHint.module.css";
import { keyCaps, spokenKeys } from "./key_caps";

interface KeyHintProps {
  /** As in the command registry: "Mod+K", "Shift+Mod+Z", "G L", "?". */
  keys: string;
  /** On a dark ground such as a tooltip. */
  inverse?: boolean;
  /** Within something that has a name of its own, such as an entry of a menu: to be seen, not read out. */
  isSilent?: boolean;
}

export function KeyHint({ keys, inverse = false, isSilent = false }: KeyHintProps) {
  return (
    <span className={css.hint} data-inverse={inverse || undefined}>
      {!isSilent && <span className={css.spoken}>{spokenKeys(keys)}</span>}
      {keyCaps(keys).map((chord) => (
        <span key={chord.join("+")} className={css.chord} aria-hidden="true">
          {chord.map((cap) => (
            <kbd key={cap} className={css.key}>
              {cap}
            </kbd>
          ))}
        </span>
      ))}
    </span>
  );
}
