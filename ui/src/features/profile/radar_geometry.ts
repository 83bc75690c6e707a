/** Where things of the radar lie, in pixels from its centre; y grows downwards as in SVG. */
export interface Place {
  x: number;
  y: number;
}

export const highest = 5;

/** A point at `value` of 5 on the axis at `index`, the rim lying at `radius`. An even number of axes leaves the top free. */
export function onAxis(index: number, count: number, value: number, radius: number): Place {
  const turn = (index + (count % 2 === 0 ? 0.5 : 0)) / count;
  const angle = turn * 2 * Math.PI - Math.PI / 2;
  const length = (value / highest) * radius;
  return { x: Math.cos(angle) * length, y: Math.sin(angle) * length };
}

/** A label beside the radar: its side, its height, and the point of the rim it belongs to. */
export interface LabelPlace {
  index: number;
  side: "left" | "right";
  y: number;
  rim: Place;
}

/** Labels in two columns, each as near to its axis as they can be without touching: `room` is the height of one. */
export function labelPlaces(count: number, radius: number, room: number): LabelPlace[] {
  const all = Array.from({ length: count }, (_, index): LabelPlace => {
    const rim = onAxis(index, count, highest, radius);
    // The axis at the very top counts as right, as it comes first clockwise.
    return { index, side: rim.x > -1e-6 ? "right" : "left", y: rim.y, rim };
  });
  return (["right", "left"] as const).flatMap((side) => {
    const column = all.filter((label) => label.side === side).sort((a, b) => a.y - b.y);
    const heights = spread(
      column.map(({ y }) => y),
      room,
    );
    return column.map((label, at) => ({ ...label, y: heights[at] ?? label.y }));
  });
}

/** Heights from top to bottom, moved apart to at least `room`, and no further than that takes. */
export function spread(heights: readonly number[], room: number): number[] {
  // Groups of labels that touch share their move; each stays centred on what it holds.
  const groups: { top: number; wanted: number[] }[] = [];
  const settle = (wanted: number[]) => {
    const offset = wanted.reduce((sum, y, at) => sum + y - at * room, 0);
    return offset / wanted.length;
  };
  for (const height of heights) {
    let group = { top: height, wanted: [height] };
    let before = groups.at(-1);
    while (before && before.top + before.wanted.length * room > group.top) {
      groups.pop();
      const wanted = [...before.wanted, ...group.wanted];
      group = { top: settle(wanted), wanted };
      before = groups.at(-1);
    }
    groups.push(group);
  }
  return groups.flatMap(({ top, wanted }) => wanted.map((_, at) => top + at * room));
}

/** The lines between neighbouring axes that both have a value; whole where all have one. */
export function outline(
  values: readonly (number | null)[],
  radius: number,
): { path: string; isWhole: boolean } {
  const count = values.length;
  const isWhole = count > 2 && values.every((value) => value !== null);
  const at = (index: number) => {
    const value = values[index % count];
    return value === null || value === undefined
      ? null
      : onAxis(index % count, count, value, radius);
  };
  const written = ({ x, y }: Place) => `${x.toFixed(1)} ${y.toFixed(1)}`;
  if (isWhole) {
    const corners = values.map((_, index) => at(index)).filter((place) => place !== null);
    return { path: `M${corners.map(written).join("L")}Z`, isWhole };
  }
  const sides = values.map((_, index) => {
    const [from, to] = [at(index), at(index + 1)];
    return from && to ? `M${written(from)}L${written(to)}` : "";
  });
  return { path: sides.join(""), isWhole };
}
