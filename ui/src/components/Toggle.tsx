import type { ReactNode } from "react";
import { ToggleButton } from "react-aria-components";
import css from "./Toggle.module.css";

interface ToggleProps {
  children: ReactNode;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
}

/** A button that stays pressed: a way of looking that is on or off. */
export function Toggle({ children, isSelected, onChange }: ToggleProps) {
  return (
    <ToggleButton className={css.toggle} isSelected={isSelected} onChange={onChange}>
      {children}
    </ToggleButton>
  );
}
