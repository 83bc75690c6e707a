import { isMac, keysOf } from "../components/key_caps";

interface Chord {
  key: string;
  ctrl: boolean;
  meta: boolean;
  alt: boolean;
  shift: boolean;
}

/** Reads "Shift+Mod+Z" or "G P". */
export function parseShortcut(text: string, mac = isMac): Chord[] {
  return text.split(" ").map((part) => {
    const keys = keysOf(part);
    const held = new Set(keys.slice(0, -1));
    return {
      key: (keys.at(-1) ?? "").toLowerCase(),
      ctrl: held.has("Ctrl") || (held.has("Mod") && !mac),
      meta: held.has("Mod") && mac,
      alt: held.has("Alt"),
      shift: held.has("Shift"),
    };
  });
}

type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** Whether a key press is this chord. Signs such as "?" need Shift on one keyboard and not on another. */
export function isChord(chord: Chord, event: Pressed): boolean {
  const key = event.key.toLowerCase();
  const isSign = key.length === 1 && key.toUpperCase() === key;
  return (
    key === chord.key &&
    event.ctrlKey === chord.ctrl &&
    event.metaKey === chord.meta &&
    event.altKey === chord.alt &&
    (isSign || event.shiftKey === chord.shift)
  );
}

/** A shortcut without Ctrl, ⌘ or Alt would be typed when the keyboard writes text. */
export function isTypeable(chord: Chord): boolean {
  return !chord.ctrl && !chord.meta && !chord.alt && chord.key.length === 1;
}
