import type { Proficiency, Rater, TrendPoint } from "../../bindings";
import { profileMessages as words } from "../../messages/profile";
import { highest } from "./radar_geometry";
import { type Series, SeriesMark } from "./SeriesMark";
import css from "./Sparkline.module.css";

const width = 132;
const height = 32;
const margin = 5;

interface SparklineProps {
  points: readonly TrendPoint[];
  expected: Proficiency | null;
  /** First and last day of all lines below each other, so that they can be compared. */
  from: string;
  to: string;
}

/** What was agreed goes on in the line of the manager: both say where somebody stands. */
const series = {
  manager: "current",
  agreed: "current",
  self: "self",
  peer: "peer",
} as const satisfies Record<Rater, Series | "peer">;
const time = (day: string) => Date.parse(day);

/** The ratings of one competency over time, as small as a word. */
export function Sparkline({ points, expected, from, to }: SparklineProps) {
  if (points.length === 0) return <span className={css.quiet}>{words.noTrend}</span>;
  const span = time(to) - time(from);
  const x = (day: string) =>
    span === 0 ? width / 2 : margin + ((time(day) - time(from)) / span) * (width - 2 * margin);
  const y = (value: number) => height - margin - (value / highest) * (height - 2 * margin);
  const line = (of: Series | "peer") =>
    points
      .filter((point) => series[point.by] === of)
      .map((point) => `${x(point.on)},${y(point.value)}`)
      .join(" ");
  const spoken = points.map((point) =>
    words.point(point.by, point.value, point.on, point.state === "draft"),
  );

  return (
    <svg
      className={css.line}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={spoken.join(", ")}
    >
      <title>{spoken.join("\n")}</title>
      {expected !== null && (
        <line className={css.expected} x1={0} x2={width} y1={y(expected)} y2={y(expected)} />
      )}
      {(["self", "current", "peer"] as const).map((of) => (
        <g key={of} className={css.rater} data-by={of}>
          {of !== "peer" && <polyline points={line(of)} />}
          {points
            .filter((point) => series[point.by] === of)
            .map((point) => (
              <SeriesMark key={point.assessment} series={of} x={x(point.on)} y={y(point.value)} />
            ))}
        </g>
      ))}
    </svg>
  );
}
