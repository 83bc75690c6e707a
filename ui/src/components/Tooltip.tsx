import type { ReactElement } from "react";
import { Tooltip as AriaTooltip, TooltipTrigger } from "react-aria-components";
import { KeyHint } from "./KeyHint";
import css from "./Tooltip.module.css";

interface TooltipProps {
  text: string;
  shortcut?: string;
  placement?: "top" | "bottom" | "left" | "right";
  /** A button or another React Aria element that takes focus. */
  children: ReactElement;
}

export function Tooltip({ text, shortcut, placement = "bottom", children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <AriaTooltip className={css.tooltip} placement={placement} offset={6}>
        {text}
        {shortcut && <KeyHint keys={shortcut} inverse />}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
