import { delegationMessages as words } from "../../messages/delegation";
import type { Area } from "./chosen_cells";
import css from "./MatrixGrid.module.css";

/** The names of the decisions, leaning so that sixteen fit beside each other. */
export function MatrixHead({ areas }: { areas: readonly Area[] }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see the grid
    <div role="rowgroup" className={css.head}>
      {/* biome-ignore lint/a11y/useSemanticElements: see the grid */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the cells take the focus */}
      <div role="row" className={css.headRow} aria-rowindex={1}>
        {/* biome-ignore lint/a11y/useSemanticElements: see the grid */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: the cells take the focus */}
        <div role="columnheader" className={css.corner} aria-colindex={1}>
          {words.person}
        </div>
        {areas.map((area, column) => (
          // biome-ignore lint/a11y/useSemanticElements: see the grid
          // biome-ignore lint/a11y/useFocusableInteractive: the cells take the focus
          <div
            key={area.code}
            role="columnheader"
            className={css.area}
            aria-colindex={column + 2}
            title={`${area.name}: ${area.description}`}
          >
            <span className={css.short}>{area.short}</span>
          </div>
        ))}
      </div>
    </div>
  );
}
