import { type RefObject, useEffect } from "react";

/** How near to an edge the mouse has to come, and how fast the screen then goes at most, in pixels and pixels per frame. */
const edge = 70;
const fastest = 14;

/** While something is held, the screen scrolls when it is carried to its upper or lower edge; the web view does not do so. */
export function useDragScrolling(isHolding: boolean, within: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const screen = within.current?.closest<HTMLElement>("[data-layout='page'][tabindex]");
    if (!isHolding || !screen) return;
    let speed = 0;
    const carry = ({ clientY }: DragEvent) => {
      const { top, bottom } = screen.getBoundingClientRect();
      const above = Math.max(0, top + edge - clientY);
      const below = Math.max(0, clientY - (bottom - edge));
      speed = (Math.min(below, edge) - Math.min(above, edge)) * (fastest / edge);
    };
    let frame = requestAnimationFrame(function scroll() {
      if (speed !== 0) screen.scrollTop += speed;
      frame = requestAnimationFrame(scroll);
    });
    // Before the places that take it, which keep the event to themselves.
    window.addEventListener("dragover", carry, true);
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener("dragover", carry, true);
    };
  }, [isHolding, within]);
}
