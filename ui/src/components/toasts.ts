import { UNSTABLE_ToastQueue as ToastQueue } from "react-aria-components";

export interface ToastContent {
  title: string;
  text?: string;
  tone?: "plain" | "good" | "bad";
  /** One thing to do about it, such as undoing it. */
  action?: { label: string; onAction: () => void };
  /** Of one kind only the newest stands: "change" offers to undo, and only the last change can be. */
  kind?: "change";
}

export const toastQueue = new ToastQueue<ToastContent>({ maxVisibleToasts: 3 });

const standing = new Map<string, string>();

/** A change that was told is not the last one any more: what offers to undo it would undo another. */
export function outdateChange(): void {
  const key = standing.get("change");
  if (key) toastQueue.close(key);
  standing.delete("change");
}

/** Says that something has happened. Failures stay until they are closed, the rest goes by itself. */
export function showToast(content: ToastContent): void {
  const { kind, tone, action } = content;
  const before = kind && standing.get(kind);
  if (before) toastQueue.close(before);
  const key = toastQueue.add(content, tone === "bad" ? {} : { timeout: action ? 8000 : 5000 });
  if (kind) standing.set(kind, key);
}
