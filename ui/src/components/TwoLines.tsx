import type { ReactNode } from "react";
import css from "./TwoLines.module.css";

interface TwoLinesProps {
  first: ReactNode;
  /** Absent lines take no room. */
  second?: ReactNode;
  /** equal: both are said alike; name: the first is a name and the second about it. */
  look?: "minor" | "equal" | "name";
  /** Each line may take two, in rows that are high enough, instead of being cut. */
  wraps?: boolean;
}

/** Two short lines in the cell of a table. */
export function TwoLines({ first, second, look = "minor", wraps = false }: TwoLinesProps) {
  return (
    <span className={css.two} data-wraps={wraps || undefined}>
      <span className={look === "name" ? css.name : undefined}>{first}</span>
      {second && (
        <span
          className={look === "equal" ? undefined : css.minor}
          title={typeof second === "string" && !wraps ? second : undefined}
        >
          {second}
        </span>
      )}
    </span>
  );
}
