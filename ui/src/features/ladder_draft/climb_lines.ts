import type {
  ClimbCell,
  ClimbRow,
  Competency_Serialize as Competency,
  Ladder_Serialize as Ladder,
} from "../../bindings";

export interface ClimbLine {
  competency: Competency;
  cells: readonly (ClimbCell | null)[];
  /** The name of the area, on its first competency. */
  area: string | null;
}

/** The rows of the matrix, area by area as on every other page of the ladder. */
export function climbLines(ladder: Ladder, climb: readonly ClimbRow[]): ClimbLine[] {
  const rows = new Map(climb.map((row) => [row.competency, row.cells]));
  return ladder.areas.flatMap((area) =>
    ladder.competencies
      .filter((competency) => competency.area === area.code)
      .map((competency, at) => ({
        competency,
        cells: rows.get(competency.code) ?? [],
        area: at === 0 ? area.name : null,
      })),
  );
}
