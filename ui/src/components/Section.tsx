import { type ReactNode, useId } from "react";
import css from "./Section.module.css";

interface SectionProps {
  title: string;
  /** One line below the title. */
  sub?: ReactNode;
  actions?: ReactNode;
  /** plain: on the paper; card: framed. */
  look?: "plain" | "card";
  /** small: capitals, for panels; normal: for pages. */
  heading?: "normal" | "small";
  level?: 2 | 3;
  children: ReactNode;
}

/** A titled part of a screen. */
export function Section({
  title,
  sub,
  actions,
  look = "plain",
  heading = "normal",
  level = 2,
  children,
}: SectionProps) {
  const id = useId();
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <section className={css.section} data-look={look} aria-labelledby={id}>
      <header className={css.header}>
        <Heading id={id} className={css.title} data-heading={heading}>
          {title}
        </Heading>
        {sub && <p className={css.sub}>{sub}</p>}
        {actions && <div className={css.actions}>{actions}</div>}
      </header>
      {children}
    </section>
  );
}
