import { type RefObject, useEffect } from "react";

/** Tells those the browser would have told; `dataTransfer` as the drag began with it. */
function tell(
  target: Element,
  type: string,
  { clientX, clientY }: MouseEvent,
  { dataTransfer }: DragEvent,
): boolean {
  const event = new MouseEvent(type, { bubbles: true, cancelable: true, clientX, clientY });
  return target.dispatchEvent(Object.assign(event, { dataTransfer }));
}

/**
 * Ends a drag that began within `list` and whose end the web view has lost. WebKitGTK begins its own drag late: a button let
 * go before that is never told, and what is carried would hang on the mouse until the next click. The sign is a mouse that
 * moves without a button, as no web view tells of it in a drag. What is carried is then let go where the mouse is.
 */
export function useLostDrops(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let begun: DragEvent | null = null;
    const begin = (event: DragEvent) => {
      const { target } = event;
      begun = target instanceof Node && list.current?.contains(target) ? event : null;
    };
    const forget = () => {
      begun = null;
    };
    const move = (event: PointerEvent) => {
      const lost = begun;
      const from = lost?.target;
      if (!lost || !(from instanceof Element) || event.buttons !== 0) return;
      begun = null;
      // Given up at once, such as for a drag by the keyboard.
      if (lost.defaultPrevented) return;
      // Behind what React Aria still does with the beginning in the next frame.
      requestAnimationFrame(() => {
        const place = document.elementFromPoint(event.clientX, event.clientY);
        // As in a browser: only what takes the drag over it is dropped on.
        if (place && !tell(place, "dragover", event, lost)) tell(place, "drop", event, lost);
        tell(from, "dragend", event, lost);
      });
    };
    // Before those who keep these events to themselves.
    window.addEventListener("dragstart", begin, true);
    window.addEventListener("dragend", forget, true);
    window.addEventListener("drop", forget, true);
    window.addEventListener("pointermove", move, true);
    window.addEventListener("pointerup", move, true);
    return () => {
      window.removeEventListener("dragstart", begin, true);
      window.removeEventListener("dragend", forget, true);
      window.removeEventListener("drop", forget, true);
      window.removeEventListener("pointermove", move, true);
      window.removeEventListener("pointerup", move, true);
    };
  }, [list]);
}
