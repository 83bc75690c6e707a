import type { ReactNode, Ref } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";
import { PersonToken } from "./PersonToken";
import css from "./Token.module.css";

interface TokenProps
  extends Omit<AriaButtonProps, "className" | "style" | "children" | "aria-label" | "render"> {
  name: string;
  /** A place that waits for somebody. */
  isHollow?: boolean;
  shape?: "round" | "square";
  /** A short line below the name, such as where somebody is heading. */
  detail?: ReactNode;
  /** Initials only, the name for screen readers; for many in little space. */
  isCompact?: boolean;
  isSelected?: boolean;
  ref?: Ref<HTMLButtonElement>;
}

/** Somebody, or a place for somebody, as a thing to point at. */
export function Token({
  name,
  isHollow = false,
  shape = "round",
  detail,
  isCompact = false,
  isSelected = false,
  ...props
}: TokenProps) {
  return (
    <AriaButton
      {...props}
      className={css.token}
      data-compact={isCompact || undefined}
      data-selected={isSelected || undefined}
      data-hollow={isHollow || undefined}
    >
      <PersonToken name={isHollow ? null : name} size={isCompact ? "s" : "m"} shape={shape} />
      <span className={css.text}>
        <span className={css.name}>{name}</span>
        {detail && <span className={css.detail}>{detail}</span>}
      </span>
    </AriaButton>
  );
}
