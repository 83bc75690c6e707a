import { expect, it } from "vitest";
import { keyedLines } from "./line_keys";

const keysOf = (lines: readonly string[], before: readonly string[]) =>
  keyedLines(lines, keyedLines(before, [])).map(({ key }) => key);

it("keeps the key of a line that stays, moves or is edited where it stands", () => {
  expect(keysOf(["a", "b", "c"], ["a", "b", "c"])).toEqual([0, 1, 2]);
  expect(keysOf(["c", "a", "b"], ["a", "b", "c"])).toEqual([2, 0, 1]);
  expect(keysOf(["a", "B", "c"], ["a", "b", "c"])).toEqual([0, 1, 2]);
});

it("gives a new line a key of its own and forgets that of a line that went", () => {
  expect(keysOf(["a", "new", "b"], ["a", "b"])).toEqual([0, 2, 1]);
  expect(keysOf(["b"], ["a", "b"])).toEqual([1]);
});

it("tells two lines of one text apart", () => {
  expect(new Set(keysOf(["a", "a", "a"], ["a", "a"])).size).toBe(3);
});
