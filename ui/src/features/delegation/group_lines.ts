import type { Area } from "./chosen_cells";
import { groupsOf } from "./matrix_rows";

/** The least width of a column, and of all columns in a narrow window, in pixels. */
const least = 50;
const together = 500;
/** About the width of a letter of a category, and what stands before the first, in pixels. */
const letter = 6.5;
const before = 6;

/** A category above its columns. */
export interface GroupHead {
  category: string;
  count: number;
  at: number;
  /** Its name does not fit above its own columns and runs on over the next. */
  isLong: boolean;
  /** On the upper of two lines, so that what runs on and what is next do not meet. */
  isRaised: boolean;
}

/** Where the names of the categories stand so that those of few columns can be read, too. */
export function groupLines(areas: readonly Area[]): GroupHead[] {
  const column = Math.max(least, together / areas.length);
  const heads: GroupHead[] = [];
  for (const group of groupsOf(areas)) {
    const isLong = group.category.length * letter + before > group.count * column;
    const last = heads.at(-1);
    heads.push({ ...group, isLong, isRaised: last?.isLong ? !last.isRaised : isLong });
  }
  return heads;
}
