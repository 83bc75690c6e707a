import type { RosterLine_Serialize as RosterLine, Status } from "../../bindings";
import type { Sorting } from "../../components/table_column";

/** The lines with every word of `text` somewhere in what the table shows of them. */
export function narrowed(
  people: readonly RosterLine[],
  text: string,
  status: Status | "all",
): RosterLine[] {
  const wanted = plain(text).split(/\s+/).filter(Boolean);
  return people.filter((person) => {
    if (status !== "all" && person.status !== status) return false;
    const shown = plain(
      [
        person.name,
        person.title,
        person.manager?.name,
        person.area,
        person.email,
        person.level?.name,
        person.level?.code,
      ].join(" "),
    );
    return wanted.every((word) => shown.includes(word));
  });
}

/** Without case and accents, as people type when they look for somebody. */
const plain = (text: string) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase("en");

const order = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

const compared: Record<string, (person: RosterLine) => string> = {
  name: ({ name }) => name,
  title: ({ title }) => title,
  level: ({ level }) => (level ? `${level.grade} ${level.name}` : ""),
  manager: ({ manager }) => manager?.name ?? "",
  area: ({ area }) => area ?? "",
  market: ({ market }) => market,
  since: ({ level_since }) => level_since ?? "",
};

/** By one column, with the empty cells last whichever way it goes. */
export function sorted(
  people: readonly RosterLine[],
  { column, direction }: Sorting,
): RosterLine[] {
  const value = compared[column];
  if (!value) return [...people];
  const way = direction === "ascending" ? 1 : -1;
  return people.toSorted((one, other) => {
    const [left, right] = [value(one), value(other)];
    if (left === "" || right === "") return Number(left === "") - Number(right === "");
    return way * order.compare(left, right) || order.compare(one.name, other.name);
  });
}
