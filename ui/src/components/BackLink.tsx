import { createLink } from "@tanstack/react-router";
import { ChevronLeft } from "lucide-react";
import type { ComponentProps, ReactNode } from "react";
import { Button } from "react-aria-components";
import css from "./BackLink.module.css";

function Anchor({ children, ...props }: Omit<ComponentProps<"a">, "className">) {
  return (
    <a {...props} className={css.back}>
      <ChevronLeft aria-hidden="true" />
      {children}
    </a>
  );
}

/** The way back, above the PageHeader: to another screen. */
export const BackLink = createLink(Anchor);

interface BackButtonProps {
  children: ReactNode;
  onPress: () => void;
  autoFocus?: boolean;
}

/** The same within one screen. */
export function BackButton({ children, onPress, autoFocus = false }: BackButtonProps) {
  return (
    <Button className={css.back} onPress={onPress} autoFocus={autoFocus}>
      <ChevronLeft aria-hidden="true" />
      {children}
    </Button>
  );
}
