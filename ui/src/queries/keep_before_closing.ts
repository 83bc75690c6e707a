import type { QueryClient } from "@tanstack/react-query";
import { halfFilledMayGo } from "../components/half_filled";
import { mayLeave } from "../components/may_leave";
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
  return platform.onClosing(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    window.dispatchEvent(new Event("pagehide"));
    // Writes that leaving a field sets off begin in the next turn.
    window.setTimeout(() => closeWhenWritten(client, platform), 0);
  });
}

function closeWhenWritten(client: QueryClient, platform: Pick<Platform, "window">): void {
  const close = async () => {
    await platform.window.hold().catch(() => undefined);
    if ((await mayLeave()) && (await halfFilledMayGo())) platform.window.leave();
  };
  if (client.isMutating() === 0) {
    void close();
    return;
  }
  const stop = client.getMutationCache().subscribe(() => {
    if (client.isMutating() > 0) return;
    stop();
    void close();
  });
}
