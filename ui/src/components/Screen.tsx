import type { ReactNode } from "react";
import css from "./Screen.module.css";

interface ScreenProps {
  /** A PageHeader. */
  header: ReactNode;
  children: ReactNode;
  /** A panel at the right that stays while the rest scrolls: details of what is chosen. */
  aside?: ReactNode;
  /** The name of the panel for screen readers. */
  asideLabel?: string;
  /** usual: facts beside the content; wide: something to look at, such as pages, with nearly half of the room. */
  asideSize?: "usual" | "wide";
  /** page: scrolls as a whole; fill: the content takes the height and scrolls in itself (tables, pictures). */
  layout?: "page" | "fill";
  /** Text is read at 880 px at most, tables take what there is. */
  width?: "text" | "full";
}

/** The frame of every screen: header, content, and where there is one the panel. */
export function Screen({
  header,
  children,
  aside,
  asideLabel,
  asideSize = "usual",
  layout = "page",
  width = "full",
}: ScreenProps) {
  return (
    <div className={css.screen} data-aside={aside ? asideSize : undefined}>
      <div className={css.header}>{header}</div>
      {/* A page without anything to press is scrolled by the keyboard all the same. */}
      <div
        className={css.content}
        data-layout={layout}
        tabIndex={layout === "page" ? 0 : undefined}
      >
        <div className={css.inner} data-layout={layout} data-width={width}>
          {children}
        </div>
      </div>
      {aside && (
        <aside className={css.aside} aria-label={asideLabel}>
          {aside}
        </aside>
      )}
    </div>
  );
}
