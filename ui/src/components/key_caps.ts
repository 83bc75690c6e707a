/** True where the command key leads, which is where people look for it. */
export const isMac = /mac|iphone|ipad/i.test(globalThis.navigator?.userAgent ?? "");

const arrows = { ArrowUp: "↑", ArrowDown: "↓", ArrowLeft: "←", ArrowRight: "→" };
const pages = { PageUp: "Page ↑", PageDown: "Page ↓" };

const caps: Record<string, string> = isMac
  ? { ...arrows, ...pages, Mod: "⌘", Shift: "⇧", Alt: "⌥", Ctrl: "⌃", Enter: "↵", Escape: "esc" }
  : { ...arrows, ...pages, Mod: "Ctrl", Enter: "↵", Escape: "Esc" };

const spoken: Record<string, string> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
  PageUp: "page up",
  PageDown: "page down",
  Mod: isMac ? "Command" : "Control",
  Ctrl: "Control",
  "/": "slash",
  "?": "question mark",
  "+": "plus",
  "-": "minus",
};

/** Of a chord, "Mod+K" or "Mod++"; a plus at its end is a key. */
export const keysOf = (chord: string): string[] => chord.split(/\+(?!$)/);

/** "G L" is two chords after each other, "Mod+K" two keys at once. */
function chords(keys: string): string[][] {
  return keys.split(" ").map(keysOf);
}

export function keyCaps(keys: string): string[][] {
  return chords(keys).map((chord) => chord.map((key) => caps[key] ?? key));
}

export function spokenKeys(keys: string): string {
  return chords(keys)
    .map((chord) => chord.map((key) => spoken[key] ?? key).join(" "))
    .join(" then ");
}
