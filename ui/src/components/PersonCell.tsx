import type { ReactNode } from "react";
import { PersonToken } from "./PersonToken";
import { TwoLines } from "./TwoLines";
import css from "./TwoLines.module.css";

interface PersonCellProps {
  name: string;
  /** Below the name: a title, a level. */
  about?: string;
  wraps?: boolean;
  /** After the two lines. */
  children?: ReactNode;
}

/** Somebody in a table: the token, the name, and a line about them. */
export function PersonCell({ name, about, wraps = false, children }: PersonCellProps) {
  return (
    <span className={css.person}>
      <PersonToken name={name} />
      <TwoLines first={name} second={about} look="name" wraps={wraps} />
      {children}
    </span>
  );
}
