import type { OneToOneRow_Serialize as Row } from "../../bindings";

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
