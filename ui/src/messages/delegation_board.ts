import { plural } from "./plural";

export const boardMessages = {
  board: "Delegation board",
  area: "Decision",
  notAgreed: "Nothing agreed",
  someone: "Person",
  everyone: "Everyone on it",
  token: (person: string, area: string, level: string | null, until: string | null) =>
    [`${person}, ${area}`, level === null ? "nothing agreed yet" : level, until]
      .filter(Boolean)
      .join(", "),
  more: (count: number) => `+${count}`,
  moreWords: (count: number, area: string, step: string) =>
    plural(count, {
      one: `Show one more on ${step} for ${area}`,
      other: `Show # more on ${step} for ${area}`,
    }),
  fewer: "Fewer",
  help: "Arrows go from one to the next, a number moves, Enter opens.",
  count: (people: number) => plural(people, { one: "# person", other: "# people" }),
};
