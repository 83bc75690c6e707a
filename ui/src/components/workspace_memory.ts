/** What the page remembers of the open workspace and of no other, all of it. */
const memories = new Set<Map<string, unknown>>();
let sitting = 0;

/** Something to remember by its place, for as long as the workspace is open. */
export function workspaceMemory<T>(): Map<string, T> {
  const memory = new Map<string, T>();
  memories.add(memory);
  return memory;
}

/** Another number once the workspace was left: what began before and ends later is not to be remembered any more. */
export const workspaceSitting = (): number => sitting;

/** Another workspace is open, or none: what was typed in the one before is for nobody to find. */
export function forgetWorkspace(): void {
  sitting += 1;
  for (const memory of memories) memory.clear();
}
