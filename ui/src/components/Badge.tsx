import type { ReactNode } from "react";
import css from "./Badge.module.css";

interface BadgeProps {
  children: ReactNode;
  tone?: "neutral" | "accent" | "good" | "warn" | "bad" | "outline";
  /** Colour alone says nothing: the text does, an icon may help. */
  icon?: ReactNode;
}

export function Badge({ children, tone = "neutral", icon }: BadgeProps) {
  return (
    <span className={css.badge} data-tone={tone}>
      {icon}
      {children}
    </span>
  );
}
