import { type KeyboardEvent, type RefObject, useEffect } from "react";

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

/** Ctrl/⌘ Enter saves the form also where the focus is beside it in its dialog, as on the dialog itself. */
export function useSubmitInDialog(form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      const { key, ctrlKey, metaKey, target } = event;
      if (key !== "Enter" || (!ctrlKey && !metaKey) || !(target instanceof Element)) return;
      const dialog = form.current?.closest("[role='dialog']");
      if (!dialog?.contains(target) || form.current?.contains(target)) return;
      event.preventDefault();
      // A button would be pressed by it.
      event.stopPropagation();
      form.current?.requestSubmit();
    };
    window.addEventListener("keydown", press, true);
    return () => window.removeEventListener("keydown", press, true);
  }, [form]);
}
