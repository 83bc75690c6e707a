import { expect, it } from "vitest";
import { gradesOf, nearestFree, type Room, rungBeside } from "./rungs";

function ladder(...rungs: [track: string, grade: number][]): Room {
  const ladder = {
    tracks: [{ code: "IC" }, { code: "M" }],
    levels: rungs.map(([track, grade]) => ({ code: `${track}${grade}`, track, grade })),
  } as unknown as Room["ladder"];
  return { ladder, highest: 30 };
}

it("leaves a rung above the highest level and shows the empty ones between", () => {
  expect(gradesOf(ladder(["IC", 2], ["M", 4]))).toEqual([5, 4, 3, 2, 1]);
  expect(gradesOf(ladder(["IC", 30]))[0]).toBe(30);
  expect(gradesOf(ladder())).toEqual([1]);
});

it("puts a copy on the nearest free rung of its own track, up before down", () => {
  const near = (one: Room) => {
    const [level] = one.ladder.levels;
    if (!level) throw new Error("a ladder with a level");
    return nearestFree(one, level);
  };
  expect(near(ladder(["IC", 2], ["M", 4]))).toEqual({ track: "IC", grade: 3 });
  expect(near(ladder(["IC", 3], ["IC", 4], ["IC", 5], ["IC", 2], ["IC", 1]))).toEqual({
    track: "IC",
    grade: 6,
  });
  expect(near(ladder(["IC", 2], ["IC", 3], ["M", 3]))).toEqual({ track: "IC", grade: 1 });
});

it("goes to the other track only when its own is full", () => {
  const full = { ...ladder(["IC", 2], ["IC", 1], ["M", 2]), highest: 2 };
  const [level] = full.ladder.levels;
  if (!level) throw new Error("a ladder with a level");
  expect(nearestFree(full, level)).toEqual({ track: "M", grade: 1 });
});

it("moves by arrows as far as there are tracks and grades", () => {
  const one = ladder(["IC", 1]);
  expect(rungBeside(one, { track: "IC", grade: 1 }, "right")).toEqual({ track: "M", grade: 1 });
  expect(rungBeside(one, { track: "IC", grade: 1 }, "left")).toBeUndefined();
  expect(rungBeside(one, { track: "IC", grade: 1 }, "down")).toBeUndefined();
  expect(rungBeside(one, { track: "IC", grade: 30 }, "up")).toBeUndefined();
});
