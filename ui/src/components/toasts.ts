import { UNSTABLE_ToastQueue as ToastQueue } from "react-aria-components";

export interface ToastContent {
  title: string;
  text?: string;
  tone?: "plain" | "good" | "bad";
  /** One thing to do about it, such as undoing it. */
  action?: { label: string; onAction: () => void };
}

export const toastQueue = new ToastQueue<ToastContent>({ maxVisibleToasts: 3 });

/** Says that something has happened. Failures stay until they are closed, the rest goes by itself. */
export function showToast(content: ToastContent): void {
  toastQueue.add(content, content.tone === "bad" ? {} : { timeout: content.action ? 8000 : 5000 });
}
