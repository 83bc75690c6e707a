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

/** More than this are a wall nobody reads. */
const most = 3;

/** Never has more than `most`: what stands behind others would come back when it is long over. */
export const toastQueue = new ToastQueue<ToastContent>({ maxVisibleToasts: most });

interface Standing {
  key: string;
  content: ToastContent;
}

/** Oldest first. */
let standing: readonly Standing[] = [];

function closeWhere(isMeant: (content: ToastContent) => boolean): void {
  for (const { key } of standing.filter(({ content }) => isMeant(content))) toastQueue.close(key);
}

const isFailure = ({ tone }: ToastContent) => tone === "bad";

/** A change that was told is not the last one any more: what offers to undo it would undo another. */
export function outdateChange(): void {
  closeWhere(({ kind }) => kind === "change");
}

/** Closes all that stand. */
export function dismissToasts(): void {
  closeWhere(() => true);
}

/**
 * Says that something has happened. Failures stay until they are closed, the rest goes by itself. The same words again are told
 * anew, not twice. Where too many stand the oldest goes, failures last.
 */
export function showToast(content: ToastContent): void {
  const { kind, title, text, action } = content;
  closeWhere((other) =>
    kind ? other.kind === kind : other.title === title && other.text === text,
  );
  const key = toastQueue.add(content, {
    ...(!isFailure(content) && { timeout: action ? 8000 : 5000 }),
    onClose: () => {
      standing = standing.filter((one) => one.key !== key);
    },
  });
  const before = standing;
  standing = [...before, { key, content }];
  if (standing.length > most) {
    const goes = before.find((one) => !isFailure(one.content)) ?? before[0];
    if (goes) toastQueue.close(goes.key);
  }
}
