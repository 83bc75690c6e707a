import { formatDay } from "./format";
import { plural } from "./plural";

export const compareMessages = {
  title: "What changed",
  between: (from: string, to: string) => `${formatDay(from)} → ${formatDay(to)}`,
  counts: { freer: "freer", tighter: "tighter", new: "new", gone: "gone" },
  none: "Every cell is where it was.",
  sameDay: "Choose another day than the one shown.",
  stop: "Stop comparing",
  with: "Compare with",
  presets: { month: "A month ago", quarter: "A quarter ago", year: "A year ago" },
  noReason: "No reason was given.",
  retired: (on: string) => `The decision area was retired on ${formatDay(on)}.`,
  more: (left: number) => plural(left, { one: "Show one more", other: "Show # more" }),
  forAWhile: "for a while only",
};
