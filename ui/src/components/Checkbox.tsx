import { Check, Minus } from "lucide-react";
import type { ReactNode } from "react";
import { Checkbox as AriaCheckbox } from "react-aria-components";
import css from "./Checkbox.module.css";

interface CheckboxProps {
  /** What is true when it is checked. */
  children?: ReactNode;
  /** In place of visible text, for rows of tables. */
  label?: string;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  /** Some of many. */
  isIndeterminate?: boolean;
  isDisabled?: boolean;
}

export function Checkbox({ children, label, isIndeterminate, ...props }: CheckboxProps) {
  return (
    <AriaCheckbox
      {...props}
      isIndeterminate={isIndeterminate ?? false}
      aria-label={label}
      className={css.checkbox}
    >
      <span className={css.box} aria-hidden="true">
        {isIndeterminate ? <Minus /> : <Check />}
      </span>
      {children && <span>{children}</span>}
    </AriaCheckbox>
  );
}
