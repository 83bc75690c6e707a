/** The parts of a one-to-one that are written over time. */
export interface NoteText {
  on: string;
  shared: string;
  private: string;
}

export type NotePart = keyof NoteText;

export const noteParts: readonly NotePart[] = ["on", "shared", "private"];

/**
 * As it is sent: one kind of line end, no control characters, no outer blanks. What is kept then comes back as it went,
 * and can be told from a change that came from elsewhere, such as undo.
 */
export function tidied(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n\t]/gu, "")
    .trim();
}

/** What differs between two states of a note. */
export function changedParts(now: NoteText, before: NoteText): Partial<NoteText> {
  const changed: Partial<NoteText> = {};
  for (const part of noteParts) {
    if (now[part] !== before[part]) changed[part] = now[part];
  }
  return changed;
}
