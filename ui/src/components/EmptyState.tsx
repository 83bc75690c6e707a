import type { ReactNode } from "react";
import css from "./EmptyState.module.css";

interface EmptyStateProps {
  title: string;
  /** What will stand here, and what to do next. */
  text: string;
  icon?: ReactNode;
  actions?: ReactNode;
  /** Below the title of the screen it is 2. */
  level?: 2 | 3;
}

export function EmptyState({ title, text, icon, actions, level = 2 }: EmptyStateProps) {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div className={css.empty} data-whole={icon ? true : undefined}>
      {icon && <span className={css.icon}>{icon}</span>}
      <Heading className={css.title}>{title}</Heading>
      <p className={css.text}>{text}</p>
      {actions && <div className={css.actions}>{actions}</div>}
    </div>
  );
}
