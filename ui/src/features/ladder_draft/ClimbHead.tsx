import { Link } from "@tanstack/react-router";
import type { Ladder_Serialize as Ladder } from "../../bindings";
import { ladderEditorMessages as words } from "../../messages/ladder_editor";
import css from "./MatrixPage.module.css";

/** The levels, leaning so that many fit beside each other; a rule before each track. */
export function ClimbHead({ ladder }: { ladder: Ladder }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: see the grid
    <div role="rowgroup" className={css.head}>
      {/* biome-ignore lint/a11y/useSemanticElements: see the grid */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the cells take the focus */}
      <div role="row" className={css.headRow} aria-rowindex={1}>
        {/* biome-ignore lint/a11y/useSemanticElements: see the grid */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: the cells take the focus */}
        <div role="columnheader" className={css.corner} aria-colindex={1}>
          {words.competency}
        </div>
        {ladder.levels.map((level, column) => (
          // biome-ignore lint/a11y/useSemanticElements: see the grid
          // biome-ignore lint/a11y/useFocusableInteractive: the cells take the focus
          <div
            key={level.code}
            role="columnheader"
            className={css.level}
            aria-colindex={column + 2}
            data-first={ladder.levels[column - 1]?.track !== level.track || undefined}
            title={level.name}
          >
            <Link
              to="/ladder/draft/level/$code"
              params={{ code: level.code }}
              className={css.levelName}
              tabIndex={-1}
            >
              {level.name}
            </Link>
          </div>
        ))}
      </div>
    </div>
  );
}
