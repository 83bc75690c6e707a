import type { ProfileAxis_Serialize as Axis } from "../../bindings";
import { profileMessages as words } from "../../messages/profile";
import css from "./Radar.module.css";
import { highest, labelPlaces, onAxis, outline } from "./radar_geometry";
import { type Series, SeriesMark } from "./SeriesMark";

const radius = 142;
const halfWidth = 180;
const halfHeight = 178;
/** Two lines of a label and a little air. */
const labelRoom = 34;
const rings = Array.from({ length: highest }, (_, at) => at + 1);
const order: readonly Series[] = ["expected", "current", "self"];

/** Expected, seen and said around a circle. Lines and marks differ, so that colour is no help one needs. */
export function Radar({ axes }: { axes: readonly Axis[] }) {
  const count = axes.length;
  if (count < 3) return <p className={css.quiet}>{words.tooFew}</p>;
  const labels = labelPlaces(count, radius, labelRoom);
  const column = (side: "left" | "right") => (
    <div className={css.labels} data-side={side}>
      {labels
        .filter((label) => label.side === side)
        .map(({ index, y }) => {
          const name = axes[index]?.name ?? "";
          return (
            <span key={index} className={css.label} style={{ top: y + halfHeight }} title={name}>
              {name}
            </span>
          );
        })}
    </div>
  );
  const shown = order.filter((series) => axes.some((axis) => axis[series] !== null));

  return (
    <div className={css.frame}>
      <div className={css.radar} role="img" aria-label={words.pictureSpoken(count)}>
        {column("left")}
        <svg
          className={css.picture}
          viewBox={`${-halfWidth} ${-halfHeight} ${2 * halfWidth} ${2 * halfHeight}`}
          width={2 * halfWidth}
          height={2 * halfHeight}
          aria-hidden="true"
        >
          {rings.map((ring) => (
            <path
              key={ring}
              className={css.ring}
              data-rim={ring === highest || undefined}
              d={
                outline(
                  axes.map(() => ring),
                  radius,
                ).path
              }
            />
          ))}
          {axes.map((axis, index) => {
            const rim = onAxis(index, count, highest, radius);
            return <line key={axis.name} className={css.axis} x2={rim.x} y2={rim.y} />;
          })}
          {labels.map(({ index, side, y, rim }) => {
            const out = side === "right" ? 1 : -1;
            return (
              <polyline
                key={index}
                className={css.leader}
                points={`${rim.x * 1.04},${rim.y * 1.04} ${out * (radius + 18)},${y} ${out * halfWidth},${y}`}
              />
            );
          })}
          {shown.map((series) => {
            const values = axes.map((axis) => axis[series]);
            const { path, isWhole } = outline(values, radius);
            return (
              <g key={series} className={css.series} data-series={series}>
                <path d={path} data-whole={isWhole || undefined} />
                {values.map((value, index) => {
                  if (value === null) return null;
                  const place = onAxis(index, count, value, radius);
                  return (
                    <SeriesMark key={axes[index]?.name} series={series} x={place.x} y={place.y} />
                  );
                })}
              </g>
            );
          })}
          {rings.map((ring) => (
            <text
              key={ring}
              className={css.number}
              x={3}
              y={-(ring / highest) * radius * ringTop(count) + 3}
            >
              {ring}
            </text>
          ))}
        </svg>
        {column("right")}
      </div>
      <ul className={css.legend}>
        {shown.map((series) => (
          <li key={series} className={css.key}>
            <svg width="34" height="12" viewBox="-17 -6 34 12" aria-hidden="true">
              <g className={css.series} data-series={series}>
                <path d="M-16 0L16 0" />
                <SeriesMark series={series} x={0} y={0} />
              </g>
            </svg>
            {words.series[series]}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** How high a ring stands straight above the centre, beside its corner: a side of it where no axis goes up. */
function ringTop(count: number): number {
  return count % 2 === 0 ? Math.cos(Math.PI / count) : 1;
}
