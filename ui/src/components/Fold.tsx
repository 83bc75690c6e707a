import { ChevronRight } from "lucide-react";
import { type ReactNode, useState } from "react";
import css from "./Fold.module.css";

interface FoldProps {
  title: string;
  /** What stands in it, in a few words, while it is folded. */
  sum?: string | null | undefined;
  /** Something in it wants to be seen. */
  isForced?: boolean;
  children: ReactNode;
}

/** What is rarely needed, folded away under its name. */
export function Fold({ title, sum, isForced = false, children }: FoldProps) {
  const [isOpen, setOpen] = useState(false);
  const isShown = isOpen || isForced;
  return (
    <details
      className={css.fold}
      open={isShown}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className={css.summary}>
        <ChevronRight aria-hidden="true" />
        <span className={css.title}>{title}</span>
        {!isShown && sum && <span className={css.sum}>{sum}</span>}
      </summary>
      <div className={css.content}>{children}</div>
    </details>
  );
}
