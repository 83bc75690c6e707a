import type { ReactNode } from "react";
import css from "./Facts.module.css";

interface FactsProps {
  facts: readonly { name: string; value: ReactNode }[];
  /** side: value at the right edge; columns: name above value, side by side. */
  layout?: "side" | "columns";
}

/** Names with their values. */
export function Facts({ facts, layout = "side" }: FactsProps) {
  return (
    <dl className={css.facts} data-layout={layout}>
      {facts.map(({ name, value }) => (
        <div key={name} className={css.fact}>
          <dt className={css.name}>{name}</dt>
          <dd className={css.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
