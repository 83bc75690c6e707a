import type { Direction } from "../../bindings";
import { plansMessages as words } from "../../messages/plans";

export const directionChoices = (
  ["stay", "ic", "manager", "sideways", "out"] as const satisfies readonly Direction[]
).map((id) => ({
  id,
  label: words.directions[id].label,
  description: words.directions[id].text,
}));
