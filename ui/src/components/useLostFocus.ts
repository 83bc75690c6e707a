import { useEffect, useRef } from "react";
import { focusWhenFree } from "./returning_focus";

/**
 * For what comes in place of a part that had the focus: takes it when it is shown, if nothing else has it but a dialog that is
 * about to go.
 */
export function useLostFocus<T extends HTMLElement>() {
  const element = useRef<T>(null);
  useEffect(() => {
    const focused = document.activeElement;
    const isLost = focused === document.body || focused?.closest("[data-modal-layer]");
    if (isLost && element.current) focusWhenFree(element.current);
  }, []);
  return element;
}
