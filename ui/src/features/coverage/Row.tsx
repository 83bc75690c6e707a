import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { DecisionAreaCode, PersonId } from "../../bindings";
import css from "./Coverage.module.css";

interface RowProps {
  /** Who, or which decision. */
  head: ReactNode;
  /** The other of the two. */
  second?: ReactNode;
  /** What is found, in short remarks. */
  remarks?: readonly (string | null)[];
  /** In place of remarks, where there is more to it. */
  detail?: ReactNode;
  actions?: ReactNode;
}

/** One finding: what, why it is one, and what to do about it. */
export function Row({ head, second, remarks = [], detail, actions }: RowProps) {
  return (
    <li className={css.row}>
      <div className={css.what}>
        <span className={css.head}>{head}</span>
        {second && <span className={css.second}>{second}</span>}
      </div>
      <div className={css.remarks} data-wide={!actions || undefined}>
        {detail ??
          remarks
            .filter((remark) => remark !== null)
            .map((remark) => <span key={remark}>{remark}</span>)}
      </div>
      {actions && (
        <div className={css.actions} data-actions>
          {actions}
        </div>
      )}
    </li>
  );
}

interface CellLinkProps {
  person: { id: PersonId; name: string };
  area: DecisionAreaCode;
  children: ReactNode;
  /** What is spoken, where the children alone do not say what is opened. */
  label?: string;
  look?: "button" | "link";
}

/** Leads to the cell in the matrix, with its panel open. */
export function CellLink({ person, area, children, label, look = "button" }: CellLinkProps) {
  return (
    <Link
      to="/delegation"
      search={{ person: person.id, area }}
      className={look === "button" ? css.step : undefined}
      aria-label={label}
    >
      {children}
    </Link>
  );
}

export function PersonLink({ person }: { person: { id: PersonId; name: string } }) {
  return (
    <Link to="/people/$id" params={{ id: person.id }} className={css.person}>
      {person.name}
    </Link>
  );
}
