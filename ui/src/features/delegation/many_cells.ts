import type { ScaleStep } from "../../bindings";
import { stepOf } from "../../components/scale_step";
import type { ChosenCell } from "./chosen_cells";

/** More cells than one takes in at a glance: a key that changes them asks first. */
const mostAtOnce = 12;

export const asksFirst = (chosen: readonly ChosenCell[]) => chosen.length > mostAtOnce;

/** What a key would change in many cells. */
export interface ManyCells {
  people: number;
  areas: number;
  /** The level, or the wanted one, is another than before. */
  changed: number;
  /** Nothing was agreed yet, so that it begins there. */
  begun: number;
  /** Have it already. */
  same: number;
  /** Something else holds there for a while, and ends. */
  ended: number;
  /** Nothing is agreed there, so nothing can be wanted. */
  leftOut: number;
}

function counted(chosen: readonly ChosenCell[]): ManyCells {
  return {
    people: new Set(chosen.map(({ row }) => row.id)).size,
    areas: new Set(chosen.map(({ area }) => area.code)).size,
    changed: 0,
    begun: 0,
    same: 0,
    ended: 0,
    leftOut: 0,
  };
}

/** What setting all of them to a level changes. */
export function levelCounts(
  steps: readonly ScaleStep[],
  chosen: readonly ChosenCell[],
  level: number,
): ManyCells {
  const counts = counted(chosen);
  for (const { cell } of chosen) {
    if (cell.agreed === null) counts.begun += 1;
    else if (stepOf(steps, cell.agreed) === stepOf(steps, level)) counts.same += 1;
    else {
      counts.changed += 1;
      if (cell.temporary !== null) counts.ended += 1;
    }
  }
  return counts;
}

/** What wanting a level in all of them changes; null takes the wanted level away. */
export function wantedCounts(
  steps: readonly ScaleStep[],
  chosen: readonly ChosenCell[],
  level: number | null,
): ManyCells {
  const counts = counted(chosen);
  for (const { cell } of chosen) {
    if (cell.agreed === null) counts.leftOut += 1;
    else if (stepOf(steps, cell.wanted) === stepOf(steps, level)) counts.same += 1;
    else counts.changed += 1;
  }
  return counts;
}
