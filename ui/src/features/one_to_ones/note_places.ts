import { useRef } from "react";
import type { ContextId } from "../../bindings";

/** Makes notes of context that were told a part of the one-to-one being written; resolves to true when that was kept. */
export type Teller = ((notes: ContextId[]) => Promise<boolean>) | null;

/** The four places of a note that take the keyboard. */
export function useNotePlaces() {
  const shared = useRef<HTMLTextAreaElement>(null);
  const own = useRef<HTMLTextAreaElement>(null);
  const action = useRef<HTMLInputElement>(null);
  const context = useRef<HTMLInputElement>(null);
  return { shared, private: own, action, context };
}

export type NotePlaces = ReturnType<typeof useNotePlaces>;

/** Takes the keyboard to where one writes on: behind what is there. */
export function writeOn(field: HTMLTextAreaElement | HTMLInputElement | null): void {
  if (!field) return;
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
}
