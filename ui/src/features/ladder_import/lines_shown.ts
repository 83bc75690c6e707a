import type { LineChoice, LineReading } from "../../bindings";

/** Which lines of a sheet are looked at. */
export interface LineFilter {
  text: string;
  /** Only lines with something that could not be placed; those changed here stay, or they would vanish under the hand. */
  onlyUnplaced: boolean;
}

/** Said of every line: whether its part was changed here. */
export function isChanged(line: LineReading, changes: readonly LineChoice[]): boolean {
  return changes.some(({ axis, at }) => axis === line.axis && at === line.at);
}

export function linesShown(
  lines: readonly LineReading[],
  { text, onlyUnplaced }: LineFilter,
  changes: readonly LineChoice[],
): LineReading[] {
  const wanted = text.trim().toLocaleLowerCase();
  return lines.filter(
    (line) =>
      (!onlyUnplaced || line.unplaced > 0 || isChanged(line, changes)) &&
      (wanted === "" ||
        line.name.toLocaleLowerCase() === wanted ||
        line.text.toLocaleLowerCase().includes(wanted)),
  );
}
