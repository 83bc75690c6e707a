import { type KeyboardEvent, memo, useRef, useState } from "react";
import { Button as AriaButton } from "react-aria-components";
import type { DelegationNeeds } from "../../bindings";
import { Tooltip } from "../../components/Tooltip";
import { delegationMessages as words } from "../../messages/delegation";
import type { Area } from "./chosen_cells";
import { groupLines } from "./group_lines";
import css from "./MatrixHead.module.css";
import type { Shown } from "./matrix_rows";
import { useHeadsInSight } from "./useHeadsInSight";

interface MatrixHeadProps {
  areas: readonly Area[];
  standings: Shown["standings"];
  /** How many people the counts are of. */
  people: number;
  needs: DelegationNeeds;
  sortedBy: string | null;
  onSort: (by: string | null) => void;
  /** Down from the heads. */
  onLeave: () => void;
}

const kinds = ["below", "above", "overdue"] as const;

/** The names of the decisions under their categories, leaning so that sixteen fit beside each other. One tab stop for all heads. */
function MatrixHeadPlain(props: MatrixHeadProps) {
  const { areas, standings, people, needs, sortedBy, onSort, onLeave } = props;
  const head = useRef<HTMLDivElement>(null);
  const row = useRef<HTMLDivElement>(null);
  useHeadsInSight(head, areas);
  const [stop, setStop] = useState(0);
  const heads: string[] = ["name", ...kinds, ...areas.map(({ code }) => code)];
  const press = (event: KeyboardEvent) => {
    const last = heads.length - 1;
    const to = {
      ArrowLeft: Math.max(0, stop - 1),
      ArrowRight: Math.min(last, stop + 1),
      Home: 0,
      End: last,
    }[event.key];
    if (event.key === "ArrowDown") onLeave();
    else if (to === undefined) return;
    else row.current?.querySelectorAll<HTMLElement>("button")[to]?.focus();
    event.preventDefault();
    event.stopPropagation();
  };
  const stopAt = (at: number) => {
    const by = heads[at] ?? "name";
    return {
      excludeFromTabOrder: at !== Math.min(stop, heads.length - 1),
      onFocus: () => setStop(at),
      onPress: () => onSort(sortedBy === by || by === "name" ? null : by),
    };
  };
  const groups = groupLines(areas);
  const order = (by: string) => (sortedBy === by ? "descending" : "none");
  const why = words.readiness(needs.share, needs.steps_below);
  return (
    // biome-ignore lint/a11y/useSemanticElements: see the grid
    <div role="rowgroup" ref={head} className={css.head} data-stays="top">
      {/* The groups are for the eye; every head says its own. */}
      <div
        className={css.groups}
        data-two-lines={groups.some(({ isRaised }) => isRaised) || undefined}
        aria-hidden="true"
      >
        <span className={css.groupCorner} data-stays="left" />
        {groups.map(({ category, count, at, isLong, isRaised }) => (
          <span
            key={at}
            className={css.group}
            data-long={isLong || undefined}
            data-raised={isRaised || undefined}
            style={{ flex: `${count} 0 ${count * 50}px` }}
          >
            <span className={css.groupName} title={category}>
              {category}
            </span>
          </span>
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: see the grid */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the heads within take the focus */}
      <div role="row" className={css.headRow} aria-rowindex={1} ref={row} onKeyDown={press}>
        {/* biome-ignore lint/a11y/useSemanticElements: see the grid */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: the button within takes the focus */}
        <div
          role="columnheader"
          className={css.corner}
          aria-colindex={1}
          aria-sort={sortedBy === null ? "ascending" : "none"}
        >
          <Tooltip text={words.sortedBy.name}>
            <AriaButton className={css.cornerName} {...stopAt(0)}>
              {words.person}
            </AriaButton>
          </Tooltip>
        </div>
        {/* biome-ignore lint/a11y/useSemanticElements: see the grid */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: the buttons within take the focus */}
        <div
          role="columnheader"
          className={css.standingHead}
          aria-colindex={2}
          aria-sort={kinds.some((kind) => kind === sortedBy) ? "descending" : "none"}
        >
          {kinds.map((kind, at) => (
            <Tooltip
              key={kind}
              text={kind === "below" ? `${words.sortedBy.below}. ${why}` : words.sortedBy[kind]}
            >
              <AriaButton
                className={css.standingName}
                data-sorted={sortedBy === kind || undefined}
                {...stopAt(at + 1)}
              >
                <span>{words[kind]}</span>
              </AriaButton>
            </Tooltip>
          ))}
        </div>
        {areas.map((area, column) => {
          const { below = 0, held = 0 } = standings[column] ?? {};
          return (
            // biome-ignore lint/a11y/useSemanticElements: see the grid
            // biome-ignore lint/a11y/useFocusableInteractive: the button within takes the focus
            <div
              key={area.code}
              role="columnheader"
              className={css.area}
              data-area={area.code}
              aria-colindex={column + 3}
              aria-sort={order(area.code)}
            >
              <Tooltip
                text={[
                  words.aboutArea(area.name, area.description),
                  words.areaCounts(below, held, people),
                  why,
                  words.sortByArea,
                ].join(" ")}
              >
                <AriaButton
                  className={css.areaName}
                  aria-label={words.areaHead(area.short, area.name, area.category)}
                  data-sorted={sortedBy === area.code || undefined}
                  {...stopAt(column + 1 + kinds.length)}
                >
                  <span className={css.short}>{area.short}</span>
                </AriaButton>
              </Tooltip>
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Not drawn anew while one scrolls. */
export const MatrixHead = memo(MatrixHeadPlain);
