import type { Rater } from "../bindings";
import { plural } from "./plural";

const raters: Record<Rater, string> = {
  self: "them",
  manager: "you",
  peer: "a colleague",
  agreed: "both",
};

export const goOnMessages = {
  title: (to: number) => `Version ${to} of the ladder counts now`,
  text: (from: number) =>
    `This assessment began on version ${from} and finishes on it, unless you go on with the new one.`,
  open: (to: number) => `Go on with version ${to}…`,
  dialog: (name: string, to: number) => `Go on with version ${to} in the assessment of ${name}?`,
  submit: (to: number) => `Go on with version ${to}`,
  kept: (count: number) =>
    plural(count, {
      one: "# rating stays, with its note. What is handed in stays in.",
      other: "# ratings stay, with their notes. What is handed in stays in.",
    }),
  lost: (count: number, to: number) =>
    plural(count, {
      one: `# rating goes: version ${to} does not have its competency`,
      other: `# ratings go: version ${to} does not have their competencies`,
    }),
  rating: (competency: string, by: Rater, value: number) =>
    by === "agreed"
      ? `${competency}: ${value}, agreed`
      : `${competency}: ${value}, by ${raters[by]}`,
  added: (names: readonly string[]) => `New, and not rated yet: ${names.join(", ")}.`,
  forms:
    "A form handed out before is kept as an earlier assessment when it comes back. Hand out a new one for this version.",
  against: "Rated against",
  choose: "Choose a level",
  done: (name: string, to: number) => `The assessment of ${name} goes on with version ${to}.`,
};
