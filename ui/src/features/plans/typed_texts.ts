import { useEffect, useState, useSyncExternalStore } from "react";
import type { PlanId, TextIn, TypedText } from "../../bindings";

/** What stands in fields of plans and is not kept yet. */
const typing = new Map<PlanId, TypedText[]>();
const listeners = new Set<() => void>();
const nothing: TypedText[] = [];

/** As long as one goes on writing a word. In milliseconds. */
const pause = 200;

const isSame = (a: TextIn, b: TextIn) =>
  a.kind === b.kind && ("focus" in a ? a.focus : "") === ("focus" in b ? b.focus : "");

/** What is typed in a text of a plan at the moment, or null when nothing is that could still be lost. */
export function noteTyped(plan: PlanId, of: TextIn, text: string | null): void {
  const before = typing.get(plan) ?? nothing;
  const others = before.filter((typed) => !isSame(typed.of, of));
  if (text === null && others.length === before.length) return;
  const now = text === null ? others : [...others, { of, text }];
  if (now.length > 0) typing.set(plan, now);
  else typing.delete(plan);
  for (const listen of listeners) listen();
}

function subscribe(listen: () => void): () => void {
  listeners.add(listen);
  return () => void listeners.delete(listen);
}

/** What is typed in a plan, whenever the writing pauses. */
export function useTypedTexts(plan: PlanId): TypedText[] {
  const now = useSyncExternalStore(subscribe, () => typing.get(plan) ?? nothing);
  const [settled, setSettled] = useState(now);
  useEffect(() => {
    if (now === settled) return;
    const timer = window.setTimeout(() => setSettled(now), pause);
    return () => window.clearTimeout(timer);
  }, [now, settled]);
  return settled;
}
