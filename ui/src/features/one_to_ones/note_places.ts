import { useRef } from "react";
import type { ContextId } from "../../bindings";
import type { Deciding } from "./note_keeper";

/** The sheet being written, for what is done beside it and becomes a part of it. Each resolves to true when it was kept. */
export type Sheet = {
  /** Notes of context were told. */
  tell: (notes: ContextId[]) => Promise<boolean>;
  decide: (deciding: Deciding) => Promise<boolean>;
} | null;

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
