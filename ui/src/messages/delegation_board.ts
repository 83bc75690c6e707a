import type { AgainstRung } from "../bindings";
import { plural } from "./plural";

const standing: Record<AgainstRung, string> = {
  unknown: "",
  below: ", below what the rung expects",
  meets: "",
  above: ", above what the rung expects",
};

export const boardMessages = {
  board: "Delegation board",
  area: "Decision",
  notAgreed: "Nothing agreed",
  someone: "Person",
  everyone: "Everyone on it",
  token: (person: string, area: string, [level, ...more]: (string | null)[]) =>
    [`${person}, ${area}`, level ?? "nothing agreed yet", ...more].filter(Boolean).join(", "),
  expects: (step: string | null, against: AgainstRung) =>
    step === null ? null : `${step} expected${standing[against]}`,
  expectedHere: (people: number) =>
    plural(people, { one: "# is expected here", other: "# are expected here" }),
  legendRound: "individual track",
  legendSquare: "manager track",
  legendExpected: "number expected here",
  legendAwaited: "the one in focus is expected here",
  more: (count: number) => `+${count}`,
  moreWords: (count: number, area: string, step: string) =>
    plural(count, {
      one: `Show one more on ${step} for ${area}`,
      other: `Show # more on ${step} for ${area}`,
    }),
  fewer: "Fewer",
  helpReadOnly: "Arrows go from one to the next, Enter opens.",
  help: "Drag to another step, Escape gives up. By keyboard: arrows go from one to the next, a number moves, Enter opens.",
  count: (people: number) => plural(people, { one: "# person", other: "# people" }),
};
