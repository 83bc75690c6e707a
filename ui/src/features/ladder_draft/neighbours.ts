import type { Ladder_Serialize as Ladder, Level_Serialize as Level } from "../../bindings";

/** Levels stand in ladder order, so the neighbours on the track are the neighbours in the list. */
export function neighboursOf(
  ladder: Ladder,
  level: Level,
): { below: Level | undefined; above: Level | undefined } {
  const track = ladder.levels.filter((one) => one.track === level.track);
  const at = track.findIndex((one) => one.code === level.code);
  return { below: track[at - 1], above: track[at + 1] };
}
