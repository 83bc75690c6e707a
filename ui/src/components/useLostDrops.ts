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
 * Lets go of what is carried within `list` when the web view has lost the end of the drag. WebKitGTK begins its own drag late:
 * with the button up by then, either nothing more is told, and it would hang on the mouse until the next click, or the drag
 * ends before it came anywhere. The sign is a mouse that moves without a button, as no web view tells of it in a drag. What is
 * carried is then dropped where that mouse is.
 */
export function useLostDrops(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let begun: DragEvent | null = null;
    let cameAnywhere = false;
    const isWithin = ({ target }: Event) =>
      target instanceof Node && list.current?.contains(target) === true;
    const begin = (event: DragEvent) => {
      begun = isWithin(event) ? event : null;
      cameAnywhere = false;
    };
    // A drag that is late comes from the corner of the window first.
    const come = (event: DragEvent) => {
      cameAnywhere ||= isWithin(event) || event.clientX > 0 || event.clientY > 0;
    };
    const end = (event: DragEvent) => {
      if (begun && !cameAnywhere && !begun.defaultPrevented) event.stopPropagation();
      else begun = null;
    };
    const drop = () => {
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
    const events = {
      dragstart: begin,
      dragenter: come,
      dragover: come,
      dragend: end,
      drop,
      pointermove: move,
      pointerup: move,
    };
    for (const [type, heard] of Object.entries(events))
      window.addEventListener(type, heard as EventListener, true);
    return () => {
      for (const [type, heard] of Object.entries(events))
        window.removeEventListener(type, heard as EventListener, true);
    };
  }, [list]);
}
