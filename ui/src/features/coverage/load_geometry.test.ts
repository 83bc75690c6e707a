import { expect, it } from "vitest";
import { axis, bands, labelled, nearest, steps, told, yearBefore } from "./load_geometry";

const point = (leader: number, jointly: number, pm: number) => ({
  on: "2026-01-31",
  leader,
  jointly,
  pm,
  only_mine: 0,
});

it("the bands lie upon each other without a gap", () => {
  const [leader, jointly, pm] = bands([point(2, 0, 2), point(1, 1, 8)], { width: 100, height: 10 });
  expect(leader?.path).toBe("M0,8L100,9L100,10L0,10Z");
  expect(jointly?.path).toBe("M0,8L100,8L100,9L0,8Z");
  expect(pm?.path).toBe("M0,6L100,0L100,8L0,8Z");
});

it("an axis has few whole numbers and ends at or above what is drawn", () => {
  expect([0, 1, 4, 5, 8, 9, 13, 27, 231, 6300].map((most) => axis(most).ticks)).toEqual([
    [0, 1, 2, 3, 4],
    [0, 1, 2, 3, 4],
    [0, 1, 2, 3, 4],
    [0, 2, 4, 6],
    [0, 2, 4, 6, 8],
    [0, 5, 10],
    [0, 5, 10, 15],
    [0, 10, 20, 30],
    [0, 100, 200, 300],
    [0, 2000, 4000, 6000, 8000],
  ]);
  for (let most = 0; most < 2000; most += 7) {
    const { top, ticks } = axis(most);
    expect(top).toBeGreaterThanOrEqual(most);
    expect(ticks.at(-1)).toBe(top);
    expect(ticks.length).toBeLessThanOrEqual(5);
    expect(ticks.every(Number.isInteger)).toBe(true);
  }
});

it("little is drawn as little, and nothing as nothing", () => {
  expect(steps([1, 1], { width: 10, height: 8 })).toBe("M0,6H10V6");
  expect(bands([point(0, 0, 0), point(0, 0, 0)], { width: 10, height: 8 })[2]?.path).toBe(
    "M0,8L10,8L10,8L0,8Z",
  );
});

it("areas are counted, so their line steps", () => {
  expect(steps([4, 2, 8], { width: 20, height: 8 })).toBe("M0,4H10V6H20V0");
});

it("finds the nearest point, also outside", () => {
  expect([-5, 0, 14, 16, 100, 130].map((place) => nearest(place, 11, 100))).toEqual([
    0, 0, 1, 2, 10, 10,
  ]);
  expect(nearest(3, 1, 100)).toBe(0);
});

it("tells from the month before anything was agreed, but at least a year", () => {
  const none = point(0, 0, 0);
  const some = point(1, 0, 0);
  const after = (empty: number, full: number) =>
    told([...Array(empty).fill(none), ...Array(full).fill(some)]).length;
  expect([after(0, 25), after(5, 20), after(20, 5), after(25, 0)]).toEqual([25, 21, 13, 25]);
});

it("compares with a year ago only where something was agreed then", () => {
  const some = point(1, 0, 0);
  expect(yearBefore(Array(13).fill(some))).toBe(some);
  expect(yearBefore([point(0, 0, 0), ...Array(12).fill(some)])).toBeUndefined();
  expect(yearBefore([some])).toBeUndefined();
});

it("labels are counted back from today", () => {
  expect(labelled(25, 6)).toEqual([0, 6, 12, 18, 24]);
  expect(labelled(3, 6)).toEqual([2]);
});
