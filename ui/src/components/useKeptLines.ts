import { useEffect, useRef, useState } from "react";
import { drawnAnew } from "./drawn_anew";
import { type KeyedLine, keyedLines, newKey } from "./line_keys";
import { rememberText } from "./pending_texts";

type Change = (lines: readonly KeyedLine[]) => readonly (KeyedLine | string)[];

/**
 * A list of lines that is kept as a whole with each change. A change stands over what is saved until that has caught up, and
 * the next one builds on it: two in quick succession lose nothing.
 */
export function useKeptLines(
  saved: readonly string[],
  keep: (lines: string[]) => Promise<boolean>,
  reread: () => Promise<unknown>,
) {
  const [keyed, setKeyed] = useState<readonly KeyedLine[]>(() => keyedLines(saved, []));
  const [sent, setSent] = useState<readonly KeyedLine[] | null>(null);
  const isCurrent =
    keyed.length === saved.length && keyed.every(({ text }, at) => text === saved[at]);
  const arrived = isCurrent ? keyed : keyedLines(saved, sent ?? keyed);
  if (!isCurrent) setKeyed(arrived);
  const lines = sent ?? arrived;

  const newest = useRef(lines);
  useEffect(() => {
    newest.current = lines;
  }, [lines]);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  /** True when it was kept, or when nothing changes; a refused change is taken back from the list. */
  const change = (to: Change): Promise<boolean> => {
    const before = newest.current;
    const next: KeyedLine[] = [];
    for (const line of to(before)) {
      next.push(
        typeof line === "string" ? { key: newKey([...before, ...next]), text: line } : line,
      );
    }
    const isSame =
      next.length === before.length && next.every((line, at) => line.text === before[at]?.text);
    if (isSame) return Promise.resolve(true);
    newest.current = next;
    setSent(next);
    const work = queue.current.then(async () => {
      const isKept = await keep(next.map(({ text }) => text));
      if (isKept) {
        await reread();
        await drawnAnew();
      }
      setSent((now) => (now === next ? null : now));
      return isKept;
    });
    queue.current = work.catch(() => undefined);
    rememberText(work);
    return work;
  };

  return { lines, change };
}
