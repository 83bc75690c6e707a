export interface KeyedLine {
  key: number;
  text: string;
}

export function newKey(lines: readonly KeyedLine[]): number {
  return lines.reduce((highest, { key }) => Math.max(highest, key), -1) + 1;
}

/**
 * Gives lines that come anew the keys they had: a line that only moved takes its key along, one that was edited where it
 * stands keeps it, so that the focus and what is being typed stay with their line.
 */
export function keyedLines(lines: readonly string[], before: readonly KeyedLine[]): KeyedLine[] {
  const free = new Map(before.map((line) => [line.key, line]));
  let next = newKey(before);
  const take = (line: KeyedLine | undefined) => {
    if (!line || !free.has(line.key)) return undefined;
    free.delete(line.key);
    return line.key;
  };
  const same = lines.map((text, at) => {
    const here = before[at];
    return take(here?.text === text ? here : undefined);
  });
  const moved = lines.map(
    (text, at) => same[at] ?? take([...free.values()].find((line) => line.text === text)),
  );
  return lines.map((text, at) => {
    const edited = lines.length === before.length ? take(before[at]) : undefined;
    return { key: moved[at] ?? edited ?? next++, text };
  });
}
