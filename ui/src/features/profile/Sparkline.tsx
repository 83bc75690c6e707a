import type { Proficiency, Rater, TrendPoint } from "../../bindings";
import { profileMessages as words } from "../../messages/profile";
import { highest } from "./radar_geometry";
import { SeriesMark } from "./SeriesMark";
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

const marks = { manager: "current", self: "self", peer: "peer" } as const;
const time = (day: string) => Date.parse(day);

/** The ratings of one competency over time, as small as a word. */
export function Sparkline({ points, expected, from, to }: SparklineProps) {
  if (points.length === 0) return <span className={css.quiet}>{words.noTrend}</span>;
  const span = time(to) - time(from);
  const x = (day: string) =>
    span === 0 ? width / 2 : margin + ((time(day) - time(from)) / span) * (width - 2 * margin);
  const y = (value: number) => height - margin - (value / highest) * (height - 2 * margin);
  const line = (by: Rater) =>
    points
      .filter((point) => point.by === by)
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
      {(["self", "manager", "peer"] as const).map((by) => (
        <g key={by} className={css.rater} data-by={by}>
          {by !== "peer" && <polyline points={line(by)} />}
          {points
            .filter((point) => point.by === by)
            .map((point) => (
              <SeriesMark
                key={point.assessment}
                series={marks[by]}
                x={x(point.on)}
                y={y(point.value)}
              />
            ))}
        </g>
      ))}
    </svg>
  );
}
