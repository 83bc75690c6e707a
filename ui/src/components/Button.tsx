import { type ReactNode, type Ref, useImperativeHandle, useRef } from "react";
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";
import css from "./Button.module.css";
import { useFocusAgain } from "./useFocusAgain";

export interface ButtonProps
  extends Omit<AriaButtonProps, "className" | "style" | "children" | "render"> {
  children: ReactNode;
  /** primary: the one thing to do here; danger: takes something away; quiet: within text and rows. */
  variant?: "primary" | "secondary" | "quiet" | "danger";
  size?: "m" | "s";
  icon?: ReactNode;
  ref?: Ref<HTMLButtonElement>;
}

export function Button({
  children,
  variant = "secondary",
  size = "m",
  icon,
  isPending = false,
  isDisabled = false,
  ref,
  ...props
}: ButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useImperativeHandle(ref, () => button.current as HTMLButtonElement, []);
  useFocusAgain(button, isPending);
  // React Aria would announce a pending button by an image named after it, which is left without a name when the
  // screen changes at once, as it does here.
  return (
    <AriaButton
      {...props}
      ref={button}
      isDisabled={isDisabled || isPending}
      className={css.button}
      data-variant={variant}
      data-size={size}
      data-pending={isPending || undefined}
    >
      {icon}
      {children}
    </AriaButton>
  );
}
