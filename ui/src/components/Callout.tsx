import type { ReactNode } from "react";
import css from "./Callout.module.css";

interface CalloutProps {
  children: ReactNode;
  title?: string;
  tone?: "accent" | "neutral" | "good" | "warn" | "bad";
  icon?: ReactNode;
  actions?: ReactNode;
  /** alert: read out at once, for what has just gone wrong. */
  role?: "alert" | "status";
}

/** A remark set apart from what stands around it. */
export function Callout({ children, title, tone = "accent", icon, actions, role }: CalloutProps) {
  return (
    <div className={css.callout} data-tone={tone} role={role}>
      {icon && <span className={css.icon}>{icon}</span>}
      <div className={css.body}>
        {title && <p className={css.title}>{title}</p>}
        <div>{children}</div>
      </div>
      {actions && <div className={css.actions}>{actions}</div>}
    </div>
  );
}
