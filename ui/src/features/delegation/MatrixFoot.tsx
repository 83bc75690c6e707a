import { memo } from "react";
import { delegationMessages as words } from "../../messages/delegation";
import type { Area } from "./chosen_cells";
import counts from "./MatrixCounts.module.css";
import css from "./MatrixFoot.module.css";
import type { Shown } from "./matrix_rows";

interface MatrixFootProps {
  areas: readonly Area[];
  standings: Shown["standings"];
  /** The number of rows above it, heads and all. */
  rowsAbove: number;
}

/** About the width of a digit, and of a sign with what is between it and its number, in pixels. */
const digit = 7.4;
const sign = 10;
/** The least room within a column, without what keeps the two apart. */
const room = 38;

const width = (count: number) => String(count).length * digit + (count === 0 ? 0 : sign);

/** Under every decision how many are below what their rung expects, and how many have the last word. */
function MatrixFootPlain({ areas, standings, rowsAbove }: MatrixFootProps) {
  // Where two numbers do not fit beside each other, all stand below each other.
  const isTall = standings.some(({ below, held }) => width(below) + width(held) > room);
  return (
    // biome-ignore lint/a11y/useSemanticElements: see the grid
    <div role="rowgroup" className={css.foot} data-stays="bottom">
      {/* biome-ignore lint/a11y/useSemanticElements: see the grid */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the cells take the focus */}
      <div role="row" className={css.footRow} aria-rowindex={rowsAbove + 1}>
        {/* biome-ignore lint/a11y/useSemanticElements: see the grid */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: the cells take the focus */}
        <div role="rowheader" className={css.footName} aria-colindex={1} title={words.footHelp}>
          {words.foot}
        </div>
        {areas.map((area, column) => {
          const { below = 0, held = 0 } = standings[column] ?? {};
          return (
            // biome-ignore lint/a11y/useSemanticElements: see the grid
            // biome-ignore lint/a11y/useFocusableInteractive: read, never changed by itself
            <div
              // Made anew with its numbers: the web view leaves old ones painted in what is sticky.
              key={`${area.code} ${below} ${held}`}
              role="gridcell"
              className={`${css.footCell} ${counts.counts}`}
              data-tall={isTall || undefined}
              aria-colindex={column + 3}
            >
              <span className={counts.spoken}>{words.areaStanding(below, held)}</span>
              <span data-kind="below" data-none={below === 0 || undefined} aria-hidden="true">
                {below}
              </span>
              <span data-kind="held" data-none={held === 0 || undefined} aria-hidden="true">
                {held}
              </span>
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Not drawn anew while one scrolls. */
export const MatrixFoot = memo(MatrixFootPlain);
