import { expect, it } from "vitest";
import {
  gap,
  isNear,
  layOut,
  nextZoom,
  pageInSight,
  percentOf,
  placeOf,
  scaleOf,
  spotAt,
} from "./page_geometry";

const a4 = { width: 595, height: 842 };
const across = { width: 842, height: 595 };

it("draws a page as large as on paper at a hundred per cent", () => {
  expect(scaleOf(100, [a4], { width: 10, height: 10 }) * a4.width).toBeCloseTo(793.3, 1);
});

it("fits the widest page into the width, and the whole of the largest into the room", () => {
  const room = { width: 421, height: 421 };
  expect(scaleOf("width", [a4, across], room)).toBe(0.5);
  expect(scaleOf("page", [a4, across], room)).toBe(0.5);
  expect(scaleOf("page", [a4], { width: 595, height: 421 })).toBe(0.5);
});

it("draws no fitted page wider than one reads", () => {
  expect(scaleOf("width", [a4], { width: 2000, height: 900 }) * a4.width).toBe(960);
});

it("goes by steps from wherever a fitted page is, and stays at the ends", () => {
  expect(nextZoom(54, "in")).toBe(75);
  expect(nextZoom(54, "out")).toBe(50);
  expect(nextZoom(100, "in")).toBe(110);
  expect(nextZoom(100, "out")).toBe(90);
  expect([nextZoom(300, "in"), nextZoom(50, "out")]).toEqual([300, 50]);
  // Fitted to a very small room it may be smaller than the smallest step.
  expect([nextZoom(30, "out"), nextZoom(30, "in")]).toEqual([30, 50]);
  expect(percentOf(scaleOf(125, [a4], { width: 1, height: 1 }))).toBe(125);
});

it("takes that page for the one looked at of which most is seen, the first where it is the same", () => {
  const sheets = layOut([a4, a4, a4], 1, gap);
  expect(pageInSight(sheets, 0, 400)).toBe(0);
  expect(pageInSight(sheets, 600, 600)).toBe(1);
  // All of the first two.
  expect(pageInSight(sheets, 0, 1800)).toBe(0);
  expect(pageInSight(sheets, 1750, 850)).toBe(2);
  expect(pageInSight([], 0, 100)).toBe(0);
});

it("has pages ready a screen ahead and behind", () => {
  const sheets = layOut(
    Array.from({ length: 40 }, () => a4),
    1,
    gap,
  );
  const near = (first: number, last: number) => isNear(sheets, [first, last], 10_000, 1_000);
  // One page and its gap are 858 high, so 9,000 to 12,000 holds the pages 10 to 13.
  expect([near(4, 9), near(5, 10), near(13, 18), near(14, 19)]).toEqual([false, true, true, false]);
});

it("finds the same place on a page again, however large it is drawn", () => {
  const small = layOut([a4, a4], 0.5, gap);
  const large = layOut([a4, a4], 2, gap);
  const spot = spotAt(small, gap + 421 + gap + 100);
  expect(spot).toEqual({ page: 1, down: 100 / 421 });
  expect(placeOf(large, spot)).toBeCloseTo(gap + 1684 + gap + 400);
  // Above the first page it stays above, by as much of a page.
  expect(placeOf(large, spotAt(small, 0))).toBeLessThanOrEqual(gap);
  // Of a page that is gone, the end.
  expect(placeOf(layOut([a4], 1, gap), { page: 3, down: 0.5 })).toBe(gap + 421);
});
