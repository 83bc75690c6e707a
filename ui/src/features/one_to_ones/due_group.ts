import type { OneToOneRow_Serialize as Row } from "../../bindings";

export type DueGroup = "never" | "overdue" | "soon" | "later";

const weekDays = 7;

/** Where somebody stands in the list, read off the day Rust gives: only compared, never computed here. */
export function dueGroup({ last, next_due }: Row, today: string): DueGroup {
  if (last === null) return "never";
  if (next_due < today) return "overdue";
  return next_due <= dayAfter(today, weekDays) ? "soon" : "later";
}

function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Without case and accents, as people type when they look for somebody. */
const plain = (text: string) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase("en");

/** Those with every word of `text` somewhere in their name or title, in the order they came. */
export function matching(people: readonly Row[], text: string): readonly Row[] {
  const wanted = plain(text).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return people;
  return people.filter(({ person, title }) => {
    const shown = plain(`${person.name} ${title}`);
    return wanted.every((word) => shown.includes(word));
  });
}
