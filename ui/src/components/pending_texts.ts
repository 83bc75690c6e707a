const pending = new Set<Promise<unknown>>();

/** A text on its way to be kept. */
export function rememberText(kept: Promise<unknown>): void {
  const settled = kept.finally(() => pending.delete(settled));
  pending.add(settled);
}

/** Leaves the text that is being typed, and waits until every text is kept: what is printed must hold it. */
export async function textsKept(): Promise<void> {
  const { activeElement } = document;
  if (activeElement instanceof HTMLTextAreaElement) activeElement.blur();
  await Promise.allSettled(pending);
}
