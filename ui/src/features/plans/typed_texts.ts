import { useEffect, useState, useSyncExternalStore } from "react";
import type { PlanId, TextIn, TypedText } from "../../bindings";

/** What stands in the fields of a plan and is not kept yet. */
interface Typing {
  texts: TypedText[];
  /** Another one whenever the pages look different for it. */
  look: object;
}

const typing = new Map<PlanId, Typing>();
const listeners = new Set<() => void>();
const nothing: Typing = { texts: [], look: {} };

/** As long as one goes on writing a word. In milliseconds. */
const pause = 200;

const isSame = (a: TextIn, b: TextIn) =>
  a.kind === b.kind && ("focus" in a ? a.focus : "") === ("focus" in b ? b.focus : "");

/** What is typed in a text of a plan at the moment over what is saved there, or null when nothing is that could still be lost. */
export function noteTyped(plan: PlanId, of: TextIn, text: string | null, saved: string): void {
  const { texts, look } = typing.get(plan) ?? nothing;
  const before = texts.find((typed) => isSame(typed.of, of));
  if (text === null && !before) return;
  const others = texts.filter((typed) => typed !== before);
  // What was typed is saved now: whoever heard of that change has read the pages with it.
  const isKept = text === null && before?.text.trim() === saved;
  typing.set(plan, {
    texts: text === null ? others : [...others, { of, text }],
    look: isKept ? look : {},
  });
  for (const listen of listeners) listen();
}

function subscribe(listen: () => void): () => void {
  listeners.add(listen);
  return () => void listeners.delete(listen);
}

/** What is typed in a plan, and what changes whenever the writing pauses. */
export function useTypedTexts(plan: PlanId): { texts: TypedText[]; settled: object } {
  const { texts, look } = useSyncExternalStore(subscribe, () => typing.get(plan) ?? nothing);
  const [settled, setSettled] = useState(look);
  useEffect(() => {
    if (look === settled) return;
    const timer = window.setTimeout(() => setSettled(look), pause);
    return () => window.clearTimeout(timer);
  }, [look, settled]);
  return { texts, settled };
}
