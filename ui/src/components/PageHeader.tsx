import { type ReactNode, useEffect } from "react";
import css from "./PageHeader.module.css";

interface PageHeaderProps {
  /** Also the title of the window. */
  title: string;
  /** One line beside it: counts, the day shown. */
  sub?: ReactNode;
  /** Before the title: the token of a person, or the way back. */
  lead?: ReactNode;
  /** Buttons, the main one last. */
  actions?: ReactNode;
}

export function PageHeader({ title, sub, lead, actions }: PageHeaderProps) {
  useEffect(() => {
    document.title = `${title} · Rungs`;
  }, [title]);
  return (
    <header className={css.header}>
      {lead}
      <div className={css.words}>
        <h1 className={css.title}>{title}</h1>
        {sub && <p className={css.sub}>{sub}</p>}
      </div>
      {actions && <div className={css.actions}>{actions}</div>}
    </header>
  );
}
