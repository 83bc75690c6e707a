import { invoke } from "@tauri-apps/api/core";
import { listen } from "@tauri-apps/api/event";
import { getCurrentWindow } from "@tauri-apps/api/window";
import { settled } from "./answer";
import type { Changed, Platform, Progress, Stop } from "./platform";

/** `listen` answers late; whoever has stopped by then must still be unsubscribed. */
function subscribe<T>(event: string, listener: (payload: T) => void): Stop {
  let stopped = false;
  let unlisten: Stop | undefined;
  listen<T>(event, ({ payload }) => {
    if (!stopped) listener(payload);
  }).then(
    (stop) => {
      unlisten = stop;
      if (stopped) stop();
    },
    // Without a host there are no events either; the first call says so in words.
    () => undefined,
  );
  return () => {
    stopped = true;
    unlisten?.();
    unlisten = undefined;
  };
}

/** The window is a convenience: the page works on when the shell refuses, and the shell shows it by itself. */
function ask(what: () => Promise<void>): void {
  try {
    what().catch(() => undefined);
  } catch {
    // Outside of the desktop there is no window to ask.
  }
}

export const platform: Platform = {
  call: <T>(command: string, args?: Record<string, unknown>) =>
    settled(Promise.resolve().then(() => invoke<T>(command, args))) as Promise<T>,
  onChanged: (listener) => subscribe<Changed>("changed", listener),
  onProgress: (listener) => subscribe<Progress>("progress", listener),
  onClosing: (listener) => subscribe<null>("closing", listener),
  window: {
    setTitle: (title) => ask(() => getCurrentWindow().setTitle(title)),
    show: () => ask(() => getCurrentWindow().show()),
    close: () => ask(() => getCurrentWindow().close()),
    hold: () => invoke<void>("closing_hold"),
    leave: () =>
      ask(async () => {
        await invoke("closing_release");
        await getCurrentWindow().close();
      }),
  },
};
