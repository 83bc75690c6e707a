import type { LoadPoint } from "../../bindings";

export interface Frame {
  width: number;
  height: number;
}

/** The least height of a picture in decisions, so that a single one does not fill it. */
const least = 4;

/** At most so many steps between the ends of an axis. */
const mostSteps = 4;

/** Where the axis of a picture ends, and what is written at it: whole numbers that are easy to read, 0 first. */
export function axis(highest: number): { top: number; ticks: number[] } {
  const needed = Math.max(least, highest);
  let step = 1;
  for (let tens = 1; needed / step > mostSteps; tens *= 10)
    step = [1, 2, 5].map((one) => one * tens).find((one) => needed / one <= mostSteps) ?? step;
  const steps = Math.ceil(needed / step);
  return { top: steps * step, ticks: Array.from({ length: steps + 1 }, (_, at) => at * step) };
}

/** The most decisions there were at a time. */
export const mostAt = (points: readonly LoadPoint[]) =>
  Math.max(0, ...points.map(({ leader, jointly, pm }) => leader + jointly + pm));

/** Fewer months than a year say little. */
const fewestPoints = 13;

/** From the month before anything was agreed, but at least a year. */
export function told(points: readonly LoadPoint[]): LoadPoint[] {
  const first = points.findIndex(({ leader, jointly, pm }) => leader + jointly + pm > 0);
  return points.slice(Math.max(0, Math.min(first - 1, points.length - fewestPoints)));
}

/** The point a year before the last, if something was agreed then. */
export function yearBefore(points: readonly LoadPoint[]): LoadPoint | undefined {
  const point = points[points.length - fewestPoints];
  return point && point.leader + point.jointly + point.pm > 0 ? point : undefined;
}

const at = (index: number, count: number, width: number) =>
  count < 2 ? width : (index / (count - 1)) * width;

const rounded = (value: number) => Math.round(value * 10) / 10;

export interface Band {
  name: "leader" | "jointly" | "pm";
  /** A closed shape. */
  path: string;
}

/** The bands above each other, the leader's at the bottom, each as a closed shape. */
export function bands(points: readonly LoadPoint[], { width, height }: Frame): Band[] {
  const { top } = axis(mostAt(points));
  const y = (value: number) => rounded(height - (value / top) * height);
  const x = (index: number) => rounded(at(index, points.length, width));
  const sums = points.map(({ leader, jointly, pm }) => [
    0,
    leader,
    leader + jointly,
    leader + jointly + pm,
  ]);
  return (["leader", "jointly", "pm"] as const).map((name, band) => {
    const upper = sums.map((sum, index) => `${x(index)},${y(sum[band + 1] ?? 0)}`);
    const lower = sums.map((sum, index) => `${x(index)},${y(sum[band] ?? 0)}`).reverse();
    return { name, path: `M${[...upper, ...lower].join("L")}Z` };
  });
}

/** A line that steps: areas are counted, there are no halves between. */
export function steps(values: readonly number[], { width, height }: Frame): string {
  const { top } = axis(Math.max(...values));
  const y = (value: number) => rounded(height - (value / top) * height);
  const x = (index: number) => rounded(at(index, values.length, width));
  return values
    .map((value, index) => (index === 0 ? `M${x(0)},${y(value)}` : `H${x(index)}V${y(value)}`))
    .join("");
}

/** The point nearest to a place between 0 and the width. */
export function nearest(place: number, count: number, width: number): number {
  if (count < 2 || width <= 0) return 0;
  return Math.max(0, Math.min(count - 1, Math.round((place / width) * (count - 1))));
}

/** Every so many points a label, counted back from the last. */
export function labelled(count: number, every: number): number[] {
  const chosen: number[] = [];
  for (let index = count - 1; index >= 0; index -= every) chosen.unshift(index);
  return chosen;
}
