import type { RefusedFormCell } from "../bindings";
import { plural } from "./plural";

export const selfFormMessages = {
  open: "Hand out a form…",
  read: "Read a form in…",
  saved: (name: string) =>
    `The form for ${name} is saved. Send it, and read it in when it is back.`,
  taken: (name: string, rated: number, isView: boolean) =>
    isView
      ? `The view of ${name} is in: ${plural(rated, { one: "# competency", other: "# competencies" })} rated.`
      : `The form of ${name} was made on an earlier ladder and stands among the earlier assessments.`,
  otherLevel: (name: string, level: string) => `The form of ${name} was held against ${level}`,
  otherLevelText:
    "The assessment is about another level. The ratings are taken as they are; talk about what they were meant for.",
  missing: (name: string, count: number) =>
    plural(count, {
      one: `The form of ${name} has no line for # competency any more`,
      other: `The form of ${name} has no lines for # competencies any more`,
    }),
  refused: (name: string, count: number) =>
    plural(count, {
      one: `# cell in the form of ${name} was not taken`,
      other: `# cells in the form of ${name} were not taken`,
    }),
  refusedCell: ({ place, text, reason }: RefusedFormCell) => `${place} “${text}”: ${reason}`,
};
