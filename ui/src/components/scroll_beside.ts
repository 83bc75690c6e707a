interface Span {
  start: number;
  end: number;
}

/** How far to scroll so that `of` lies wholly in `room`; its beginning, where there is not room for all of it. */
export function scrollNeeded(of: Span, room: Span): number {
  if (of.start < room.start) return of.start - room.start;
  if (of.end <= room.end) return 0;
  return Math.min(of.end - room.end, of.start - room.start);
}

/**
 * Scrolls a part of a large grid into what is visible of it, beside everything that stays while it scrolls: the elements marked with
 * `data-stays` "left", "top" and "bottom". The web view of Linux does not do so by itself when something out of sight is focused.
 */
export function scrollBeside(scroller: HTMLElement, element: Element): void {
  const edge = (side: "left" | "top" | "bottom", at: "right" | "bottom" | "top") =>
    scroller.querySelector(`[data-stays="${side}"]`)?.getBoundingClientRect()[at];
  const { left, top } = scroller.getBoundingClientRect();
  const inner = { left: left + scroller.clientLeft, top: top + scroller.clientTop };
  const of = element.getBoundingClientRect();
  const across = scrollNeeded(
    { start: of.left, end: of.right },
    { start: edge("left", "right") ?? inner.left, end: inner.left + scroller.clientWidth },
  );
  const down = scrollNeeded(
    { start: of.top, end: of.bottom },
    {
      start: edge("top", "bottom") ?? inner.top,
      end: edge("bottom", "top") ?? inner.top + scroller.clientHeight,
    },
  );
  if (across !== 0) scroller.scrollLeft += across;
  // What stays at the top is always in sight.
  if (down !== 0 && !element.closest('[data-stays="top"]')) scroller.scrollTop += down;
}
