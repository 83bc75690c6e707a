import { expect, it } from "vitest";
import type { Area } from "./chosen_cells";
import { groupLines } from "./group_lines";

const areas = (...categories: string[]) => categories.map((category) => ({ category })) as Area[];
const many = (category: string) => Array.from({ length: 6 }, () => category);

it("raises a name that runs on over the next, and puts neighbours on different lines", () => {
  const heads = groupLines(
    areas(...many("Market"), "Discovery", ...many("Team"), "Commercial", "Delivery", "Team"),
  );
  expect(heads.map((head) => [head.category, head.isLong, head.isRaised])).toEqual([
    ["Market", false, false],
    ["Discovery", true, true],
    ["Team", false, false],
    ["Commercial", true, true],
    ["Delivery", true, false],
    ["Team", false, true],
  ]);
});

it("keeps one line where every name fits above its columns", () => {
  const heads = groupLines(areas("Discovery", "Delivery", "Commercial"));
  expect(heads.some((head) => head.isLong || head.isRaised)).toBe(false);
});
