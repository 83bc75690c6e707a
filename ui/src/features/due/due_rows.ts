import type { DueLine_Serialize as DueLine } from "../../bindings";

export type Scope = "reports" | "everyone";

/** What a line is known by in a list that changes. */
export function keyOf({ person, what }: DueLine): string {
  switch (what.kind) {
    case "check_in":
      return what.check_in;
    case "commitment":
      return what.commitment;
    case "action":
      return what.action;
    case "close_plan":
    case "agree_plan":
    case "agree_target":
      return what.plan;
    case "make_plan":
      return person.id;
  }
}

/** Without case and accents, as people type when they look for something. */
const plain = (text: string) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase("en");

/** Those with every word of `text` somewhere in what it says, in the order they came. */
export function matching(lines: readonly DueLine[], text: string): readonly DueLine[] {
  const wanted = plain(text).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return lines;
  return lines.filter(({ person, words }) => {
    const shown = plain(`${words} ${person.name}`);
    return wanted.every((word) => shown.includes(word));
  });
}
