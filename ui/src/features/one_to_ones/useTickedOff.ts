import { useState } from "react";
import type { Action_Serialize as Action, ActionId } from "../../bindings";

interface Ticked {
  action: Action;
  /** Where it stood. */
  at: number;
}

/**
 * Open actions together with those ticked off on this visit, which stay where they were: a row that went away under
 * the hand would take the focus with it, and nobody could see what was just ticked.
 */
export function useTickedOff(open: readonly Action[]) {
  const [ticked, setTicked] = useState<readonly Ticked[]>([]);
  const [seen, setSeen] = useState(open);

  if (seen !== open) {
    setSeen(open);
    const before = new Set(seen.map(({ id }) => id));
    const reopened = new Set(open.map(({ id }) => id).filter((id) => !before.has(id)));
    setTicked(ticked.filter(({ action }) => !reopened.has(action.id)));
  }

  const forget = (id: ActionId) => setTicked((now) => now.filter(({ action }) => action.id !== id));

  const gone = new Set(ticked.map(({ action }) => action.id));
  const rows = open.filter(({ id }) => !gone.has(id));
  for (const { action, at } of ticked.toSorted((one, other) => one.at - other.at)) {
    rows.splice(at, 0, action);
  }

  return {
    rows,
    tick: (action: Action) =>
      setTicked((now) => [
        ...now.filter((one) => one.action.id !== action.id),
        {
          action: { ...action, status: "done" },
          at: rows.findIndex(({ id }) => id === action.id),
        },
      ]),
    forget,
  };
}
