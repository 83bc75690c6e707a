import { partMessages as words } from "../messages/parts";
import { askWhether } from "./at_stake";
import { workspaceMemory } from "./workspace_memory";

interface HalfFilled {
  /** What the form is about, for people. */
  name: string;
  /** What stands in it, as JSON. */
  filled: string;
}

/** Forms with something in them that is not sent, by the place they belong to. */
const kept = workspaceMemory<HalfFilled>();

/** What was filled in there; undefined when nothing was. */
export function halfFilled<T>(place: string): T | undefined {
  const found = kept.get(place);
  return found && JSON.parse(found.filled);
}

export function keepHalfFilled(place: string, name: string, filled: unknown): void {
  kept.set(place, { name, filled: JSON.stringify(filled) });
}

export const forgetHalfFilled = (place: string): boolean => kept.delete(place);

/** Closing the window, or the workspace, forgets them: asks before, naming them. */
export async function halfFilledMayGo(): Promise<boolean> {
  if (kept.size === 0) return true;
  const names = [...new Set([...kept.values()].map(({ name }) => name))];
  return askWhether({
    title: words.halfFilled(names.length),
    text: words.halfFilledText(names),
    leave: names.length > 1 ? words.leaveThem : words.leaveAnyway,
    stay: words.stay,
  });
}
