import type { QueryClient } from "@tanstack/react-query";
import { mayLeaveWorkspace } from "../components/may_leave";
import type { Platform } from "../platform";

/**
 * Lets nothing typed be lost when the window is closed: the field in use is left and the screens are told that the page
 * goes away, both of which make them keep what they hold; the window closes when the last write has come back, unless a text was
 * refused, work is under way or a form was left half filled in, and somebody wants to stay with it.
 */
export function keepBeforeClosing(
  client: QueryClient,
  platform: Pick<Platform, "onClosing" | "window">,
): () => void {
  let isWaiting = false;
  const close = async () => {
    await written(client);
    isWaiting = false;
    if (await mayLeaveWorkspace()) platform.window.leave();
  };
  return platform.onClosing(() => {
    // First of all, and at every wish: the window waits a moment only for a page that says nothing, and some writes take longer.
    const held = platform.window.hold().catch(() => undefined);
    if (isWaiting) return;
    isWaiting = true;
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.dispatchEvent(new Event("pagehide"));
    // Writes that leaving a field sets off begin in the next turn.
    window.setTimeout(() => void held.then(close), 0);
  });
}

/** Resolves once no write is under way. */
function written(client: QueryClient): Promise<void> {
  return new Promise((resolve) => {
    if (client.isMutating() === 0) {
      resolve();
      return;
    }
    const stop = client.getMutationCache().subscribe(() => {
      if (client.isMutating() > 0) return;
      stop();
      resolve();
    });
  });
}
