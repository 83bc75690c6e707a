import type { KeyboardEvent } from "react";

/**
 * Enter in a date and Ctrl/⌘ Enter anywhere save the form: neither does so by itself. To be heard on the way down, since
 * a date keeps its Enter for itself.
 */
export function submitByKey(event: KeyboardEvent<HTMLFormElement>): void {
  if (event.key !== "Enter" || !(event.target instanceof Element)) return;
  const inDate = event.target.getAttribute("role") === "spinbutton";
  if (!inDate && !event.ctrlKey && !event.metaKey) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}
