import { expect, it } from "vitest";
import { scrollNeeded } from "./scroll_beside";

const room = { start: 200, end: 600 };

it.each([
  ["lies within", { start: 200, end: 250 }, 0],
  ["ends where the room ends", { start: 550, end: 600 }, 0],
  ["lies under what stays before it", { start: 150, end: 200 }, -50],
  ["is cut at the end", { start: 570, end: 620 }, 20],
  ["lies behind the end", { start: 900, end: 950 }, 350],
  ["is larger than the room", { start: 300, end: 900 }, 100],
])("scrolls as far as needed where the part %s", (_, of, by) => {
  expect(scrollNeeded(of, room)).toBe(by);
});
