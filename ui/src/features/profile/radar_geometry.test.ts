import { expect, it } from "vitest";
import { labelPlaces, onAxis, outline, spread } from "./radar_geometry";

it("goes clockwise from the top, and leaves the top free where the axes are even in number", () => {
  const top = onAxis(0, 3, 5, 100);
  expect([top.x, top.y]).toEqual([expect.closeTo(0), expect.closeTo(-100)]);
  const right = onAxis(1, 3, 5, 100);
  expect(right.x).toBeGreaterThan(0);
  const even = onAxis(0, 4, 5, 100);
  expect([even.x, even.y]).toEqual([expect.closeTo(70.71, 1), expect.closeTo(-70.71, 1)]);
  const half = onAxis(0, 3, 2.5, 100);
  expect(half.y).toBeCloseTo(-50);
});

it.each([
  [[0, 100, 200], 30, [0, 100, 200]],
  [[0, 10], 30, [-10, 20]],
  [[0, 0, 0], 30, [-30, 0, 30]],
  [[0, 10, 55], 30, [-10, 20, 55]],
  [[0, 10, 40], 30, [-13.33, 16.67, 46.67]],
])("moves labels at %j apart to %i, and no further", (heights, room, expected) => {
  const found = spread(heights, room);
  expect(found).toEqual(expected.map((y) => expect.closeTo(y, 1)));
});

it("gives every label room, from three axes to sixteen", () => {
  for (let count = 3; count <= 16; count += 1) {
    const places = labelPlaces(count, 132, 34);
    expect(places.map(({ index }) => index).sort((a, b) => a - b)).toEqual(
      Array.from({ length: count }, (_, index) => index),
    );
    for (const side of ["left", "right"]) {
      const heights = places.filter((place) => place.side === side).map(({ y }) => y);
      const steps = heights.slice(1).map((y, at) => y - (heights[at] ?? 0));
      for (const step of steps) expect(step).toBeGreaterThanOrEqual(34 - 1e-9);
      for (const y of heights) expect(Math.abs(y)).toBeLessThan(172 - 10);
    }
  }
});

it("closes the shape where every axis has a value, and draws only what lies between two values", () => {
  expect(outline([1, 2, 3], 100).path).toMatch(/^M.+Z$/);
  const open = outline([1, 2, null, 3], 100);
  expect(open.isWhole).toBe(false);
  expect(open.path.match(/M/g)).toHaveLength(2);
  expect(outline([1, null, 2, null], 100).path).toBe("");
});
