import type {
  CompetencyCode,
  Profile_Serialize as Profile,
  ProfileRow_Serialize as Row,
} from "../../bindings";

/** The rows of some competencies, in the order of the codes. */
export function rowsOf({ rows }: Profile, codes: readonly CompetencyCode[]): Row[] {
  const byCode = new Map(rows.map((row) => [row.competency, row]));
  return codes.map((code) => byCode.get(code)).filter((row) => row !== undefined);
}

/** Whether anybody rated anything. */
export const isRated = ({ rows }: Profile) => rows.some(({ trend }) => trend.length > 0);
