import { createLink } from "@tanstack/react-router";
import type { ComponentProps, ReactNode } from "react";
import { formatNumber } from "../messages/format";
import css from "./LinkTabs.module.css";

/** Parts of one thing, each an address of its own, beside each other below the PageHeader. */
export function LinkTabs({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className={css.tabs} aria-label={label}>
      {children}
    </nav>
  );
}

interface AnchorProps extends Omit<ComponentProps<"a">, "className"> {
  count?: number;
}

function Anchor({ count, children, ...props }: AnchorProps) {
  return (
    <a {...props} className={css.tab}>
      {children}
      {count !== undefined && <span className={css.count}>{formatNumber(count)}</span>}
    </a>
  );
}

const AnyLink = createLink(Anchor);

/** One of them; it is the current one at its very address. */
export const LinkTab: typeof AnyLink = (props) => (
  <AnyLink activeOptions={{ exact: true, includeSearch: false }} {...props} />
);
