import type { PageSize } from "../../bindings";

/** Fitted to the room there is, or a percentage of the paper's own size. */
export type Zoom = "width" | "page" | number;

export interface Room {
  width: number;
  height: number;
}

/** Pages below each other, in pixels. */
export interface Sheet {
  /** From 1 on. */
  page: number;
  top: number;
  width: number;
  height: number;
}

/** Between two pages, and around all of them. */
export const gap = 16;

/** What a page is drawn at when it is as large as on paper: CSS pixels to a point. */
const asOnPaper = 96 / 72;
/** A page fitted to the width of a large window is read at this size, in pixels; one may zoom in further. */
const widestFitted = 960;

const steps = [50, 75, 90, 100, 110, 125, 150, 175, 200, 250, 300] as const;
export const percentages: readonly number[] = steps;

/** Pixels to a point. */
export function scaleOf(zoom: Zoom, sizes: readonly PageSize[], room: Room): number {
  if (typeof zoom === "number") return (asOnPaper * zoom) / 100;
  const widest = Math.max(...sizes.map(({ width }) => width));
  const tallest = Math.max(...sizes.map(({ height }) => height));
  // Before the room is known, and without any page, nothing is there to fit.
  if (room.width <= 0 || sizes.length === 0) return asOnPaper;
  const inWidth = Math.min(room.width, widestFitted) / widest;
  return zoom === "width" ? inWidth : Math.min(room.width / widest, room.height / tallest);
}

export const percentOf = (scale: number): number => Math.round((scale / asOnPaper) * 100);

/** The next larger or smaller step; the last one stays. */
export function nextZoom(percent: number, way: "in" | "out"): number {
  const next =
    way === "in" ? steps.find((step) => step > percent) : steps.findLast((step) => step < percent);
  return next ?? (way === "in" ? Math.max(300, percent) : Math.min(50, percent));
}

/** Where each page lies; `origin` is the upper edge of the first. */
export function layOut(sizes: readonly PageSize[], scale: number, origin: number): Sheet[] {
  let top = origin;
  return sizes.map((size, index) => {
    const sheet = { page: index + 1, top, width: size.width * scale, height: size.height * scale };
    top += sheet.height + gap;
    return sheet;
  });
}

/** The page, from 0 on, of which most is seen; of several the first. */
export function pageInSight(sheets: readonly Sheet[], top: number, height: number): number {
  let best = 0;
  let most = -1;
  for (const [index, sheet] of sheets.entries()) {
    const seen = Math.min(sheet.top + sheet.height, top + height) - Math.max(sheet.top, top);
    if (seen > most + 1) {
      most = seen;
      best = index;
    }
    if (sheet.top > top + height) break;
  }
  return best;
}

/** Whether any of these pages, from 0 on, is in sight or about to be. */
export function isNear(
  sheets: readonly Sheet[],
  [first, last]: readonly [number, number],
  top: number,
  height: number,
): boolean {
  const from = sheets[first];
  const to = sheets[last];
  if (!from || !to) return false;
  return from.top < top + 2 * height && to.top + to.height > top - height;
}

/** A place that stays the same however large the pages are drawn. */
export interface Spot {
  page: number;
  /** In parts of the page; what lies between two pages belongs to the upper one. */
  down: number;
}

export function spotAt(sheets: readonly Sheet[], y: number): Spot {
  const page = Math.max(
    0,
    sheets.findLastIndex(({ top }) => top <= y),
  );
  const sheet = sheets[page];
  return { page, down: sheet ? (y - sheet.top) / sheet.height : 0 };
}

export function placeOf(sheets: readonly Sheet[], { page, down }: Spot): number {
  const sheet = sheets[Math.min(page, sheets.length - 1)];
  return sheet ? sheet.top + Math.min(down, 1) * sheet.height + Math.max(0, down - 1) * gap : 0;
}
