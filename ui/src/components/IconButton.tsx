import type { ReactNode, Ref } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";
import css from "./IconButton.module.css";
import { Tooltip } from "./Tooltip";

export interface IconButtonProps
  extends Omit<AriaButtonProps, "className" | "style" | "children" | "aria-label" | "render"> {
  /** Its name for screen readers, and the text of its tooltip. */
  label: string;
  icon: ReactNode;
  /** Shown in the tooltip, in the form of the command registry: "Mod+K". */
  shortcut?: string;
  tone?: "plain" | "framed" | "danger";
  ref?: Ref<HTMLButtonElement>;
}

export function IconButton({ label, icon, shortcut, tone = "plain", ...props }: IconButtonProps) {
  return (
    <Tooltip text={label} {...(shortcut && { shortcut })}>
      <AriaButton {...props} aria-label={label} className={css.button} data-tone={tone}>
        {icon}
      </AriaButton>
    </Tooltip>
  );
}
