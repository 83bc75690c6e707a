import type { Sighting, SignPoint } from "../../bindings";
import { stuckMessages as words } from "../../messages/direction";
import css from "./Signs.module.css";

const newest = 10;
const heights: Record<Sighting, number> = { not_seen: 0, sometimes: 1, often: 2 };

/** The sightings of one sign as small columns, the newest at the right: circles on top are the leader's, squares the PM's. */
export function SignSeries({ points }: { points: readonly SignPoint[] }) {
  if (points.length === 0) return <span className={css.quiet}>{words.noPoints}</span>;
  const shown = points.slice(-newest);
  const spoken = shown.map(({ by, sighting, on }) => words.point(by, sighting, on));
  const step = 14;
  return (
    <svg
      className={css.series}
      width={shown.length * step}
      height={30}
      viewBox={`0 0 ${shown.length * step} 30`}
      role="img"
      aria-label={spoken.join(", ")}
    >
      <title>{spoken.join("\n")}</title>
      <line className={css.ground} x1={0} x2={shown.length * step} y1={25} y2={25} />
      {shown.map(({ by, sighting, check_in }, at) => {
        const x = at * step + step / 2;
        const y = 25 - heights[sighting] * 9;
        return (
          <g key={check_in} data-by={by} data-sighting={sighting}>
            {sighting !== "not_seen" && <line className={css.stem} x1={x} x2={x} y1={25} y2={y} />}
            {by === "leader" ? (
              <circle cx={x} cy={y} r={3.6} />
            ) : (
              <rect x={x - 3.4} y={y - 3.4} width={6.8} height={6.8} />
            )}
          </g>
        );
      })}
    </svg>
  );
}
