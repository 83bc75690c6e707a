import type {
  Ladder_Serialize as Ladder,
  Level_Serialize as Level,
  TrackCode,
} from "../../bindings";

export interface Rung {
  track: TrackCode;
  grade: number;
}

/** A ladder, and how high one may go. */
export interface Room {
  ladder: Ladder;
  highest: number;
}

/** Every grade from one above the highest level, so that a level can be put there, down to the first. */
export function gradesOf({ ladder, highest }: Room): number[] {
  const reached = Math.max(0, ...ladder.levels.map(({ grade }) => grade));
  const top = Math.min(reached + 1, highest);
  return Array.from({ length: top }, (_, index) => top - index);
}

export function levelOn(ladder: Ladder, { track, grade }: Rung): Level | undefined {
  return ladder.levels.find((level) => level.track === track && level.grade === grade);
}

/** The free rung nearest to a level, up before down, on its own track; on another one only when its own is full. */
export function nearestFree(room: Room, level: Level): Rung | undefined {
  const { ladder, highest } = room;
  const tracks = [level.track, ...ladder.tracks.map(({ code }) => code)];
  const free: { rung: Rung; way: number }[] = [];
  tracks.forEach((track, at) => {
    for (const grade of gradesOf(room)) {
      if (levelOn(ladder, { track, grade })) continue;
      const up = grade - level.grade;
      free.push({
        rung: { track, grade },
        way: (at > 0 ? highest * 2 : 0) + Math.abs(up) * 2 + (up < 0 ? 1 : 0),
      });
    }
  });
  free.sort((one, other) => one.way - other.way);
  return free[0]?.rung;
}

/** A step by the arrows, none where the ladder ends. */
export function rungBeside(
  { ladder, highest }: Room,
  { track, grade }: Rung,
  way: "up" | "down" | "left" | "right",
): Rung | undefined {
  if (way === "up") return grade < highest ? { track, grade: grade + 1 } : undefined;
  if (way === "down") return grade > 1 ? { track, grade: grade - 1 } : undefined;
  const at = ladder.tracks.findIndex(({ code }) => code === track);
  const next = ladder.tracks[way === "left" ? at - 1 : at + 1];
  return next && { track: next.code, grade };
}
