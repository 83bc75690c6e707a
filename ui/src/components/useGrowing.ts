import { type RefObject, useLayoutEffect, useRef } from "react";

const growsByItself = globalThis.CSS?.supports?.("field-sizing", "content") ?? false;

/** Lets a text area grow with its text where the web view cannot; a height drawn by hand is kept. */
export function useGrowing(area: RefObject<HTMLTextAreaElement | null>): void {
  const fitted = useRef({ height: "", letters: 0 });
  useLayoutEffect(() => {
    const field = area.current;
    if (growsByItself || !field) return;
    const letters = field.value.length;
    const { style } = field;
    const isDrawn = style.height !== fitted.current.height;
    // Measured anew only when text went away: that makes the page jump when it is scrolled to its end.
    if (letters < fitted.current.letters && !isDrawn) style.height = "";
    if (field.scrollHeight > field.clientHeight) style.height = `${field.scrollHeight}px`;
    fitted.current = { height: isDrawn ? fitted.current.height : style.height, letters };
  });
}
