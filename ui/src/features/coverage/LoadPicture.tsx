import { type PointerEvent, useId, useState } from "react";
import type { LoadPoint } from "../../bindings";
import { coverageMessages } from "../../messages/coverage";
import { formatNumber } from "../../messages/format";
import css from "./Load.module.css";
import {
  axis,
  bands,
  type Frame,
  labelled,
  mostAt,
  nearest,
  steps,
  yearBefore,
} from "./load_geometry";

const words = coverageMessages.load;
const wide: Frame = { width: 560, height: 132 };
const narrow: Frame = { width: 260, height: 132 };
/** A label for every half year. */
const labelEvery = 6;

export type Band = "leader" | "jointly" | "pm";

interface LoadPictureProps {
  points: readonly LoadPoint[];
  /** The past day it ends on; null is today. */
  asOf: string | null;
  /** The bands there are on this scale, and what each is called. */
  shown: readonly { id: Band; name: string }[];
}

function useReading(count: number, { width }: Frame) {
  const [read, setRead] = useState<number | null>(null);
  const onPointerMove = ({ currentTarget, clientX }: PointerEvent<Element>) => {
    const { left, width: drawn } = currentTarget.getBoundingClientRect();
    setRead(nearest(clientX - left, count, drawn));
  };
  const x = read === null ? null : count < 2 ? width : (read / (count - 1)) * width;
  return { read, x, handlers: { onPointerMove, onPointerLeave: () => setRead(null) } };
}

interface MonthsProps {
  points: readonly LoadPoint[];
  every: number;
  asOf: string | null;
}

function Months({ points, every, asOf }: MonthsProps) {
  const last = points.length - 1;
  return (
    <div className={css.months} aria-hidden="true">
      {labelled(points.length, every).map((index) => (
        <span
          key={index}
          style={{ left: `${last === 0 ? 100 : (index / last) * 100}%` }}
          data-at={index === 0 ? "first" : index === last ? "last" : undefined}
        >
          {index === last ? words.end(asOf) : words.month(points[index]?.on ?? "", false)}
        </span>
      ))}
    </div>
  );
}

/** What is written beside a picture; the first, which is the highest, makes the room for the others. */
function Axis({ highest }: { highest: number }) {
  const { top, ticks } = axis(highest);
  return (
    <div className={css.axis} aria-hidden="true">
      {ticks.toReversed().map((tick) => (
        <span key={tick} style={{ top: `${(1 - tick / top) * 100}%` }}>
          {formatNumber(tick)}
        </span>
      ))}
    </div>
  );
}

function Grid({ highest, frame: { width, height } }: { highest: number; frame: Frame }) {
  const { top, ticks } = axis(highest);
  return ticks.map((tick) => {
    const y = height - (tick / top) * height;
    return <line key={tick} className={css.grid} x2={width} y1={y} y2={y} />;
  });
}

/** Who has the last word, as bands upon each other; a pointer reads a month, the table reads all. */
export function LoadPicture({ points, asOf, shown }: LoadPictureProps) {
  const hatch = useId();
  const { read, x, handlers } = useReading(points.length, wide);
  const now = points[read ?? points.length - 1];
  const year = yearBefore(points);
  if (!now) return null;
  return (
    <div className={css.picture}>
      <Axis highest={mostAt(points)} />
      <svg
        className={css.drawing}
        viewBox={`0 0 ${wide.width} ${wide.height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={words.spoken(asOf, now.leader, now.jointly, now.pm)}
        {...handlers}
      >
        <defs>
          <pattern
            id={hatch}
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect className={css.ground} width="6" height="6" />
            <rect className={css.hatch} width="2.5" height="6" />
          </pattern>
        </defs>
        <Grid highest={mostAt(points)} frame={wide} />
        {bands(points, wide).map(({ name, path }) => (
          <path
            key={name}
            className={css.band}
            data-band={name}
            d={path}
            fill={name === "jointly" ? `url(#${hatch})` : undefined}
          />
        ))}
        {x !== null && <line className={css.reading} x1={x} x2={x} y1={0} y2={wide.height} />}
      </svg>
      <Months points={points} every={labelEvery} asOf={asOf} />
      <dl className={css.legend}>
        {shown.map(({ id, name }) => (
          <div key={id}>
            <dt>
              <svg className={css.key} viewBox="0 0 12 12" aria-hidden="true">
                <rect
                  className={css.band}
                  data-band={id}
                  width="12"
                  height="12"
                  rx="2"
                  fill={id === "jointly" ? `url(#${hatch})` : undefined}
                />
              </svg>
              {name}
            </dt>
            <dd>
              <strong>{formatNumber(now[id])}</strong>
              <span>
                {read !== null
                  ? words.month(now.on, read === points.length - 1)
                  : year && words.change(now[id] - year[id])}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

interface OnlyMinePictureProps {
  points: readonly LoadPoint[];
  asOf: string | null;
  name: string;
}

/** How many areas are the leader's alone. */
export function OnlyMinePicture({ points, asOf, name }: OnlyMinePictureProps) {
  const values = points.map(({ only_mine }) => only_mine);
  const { read, x, handlers } = useReading(points.length, narrow);
  const now = points[read ?? points.length - 1];
  const year = yearBefore(points);
  if (!now) return null;
  const line = steps(values, narrow);
  return (
    <div className={css.picture}>
      <Axis highest={Math.max(...values)} />
      <svg
        className={css.drawing}
        viewBox={`0 0 ${narrow.width} ${narrow.height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={words.spokenOnlyMine(asOf, now.only_mine)}
        {...handlers}
      >
        <Grid highest={Math.max(...values)} frame={narrow} />
        <path className={css.line} d={line} />
        {x !== null && <line className={css.reading} x1={x} x2={x} y1={0} y2={narrow.height} />}
      </svg>
      <Months points={points} every={points.length - 1} asOf={asOf} />
      <dl className={css.legend}>
        <div>
          <dt>{name}</dt>
          <dd>
            <strong>{formatNumber(now.only_mine)}</strong>
            <span>
              {read !== null
                ? words.month(now.on, read === points.length - 1)
                : year && words.change(now.only_mine - year.only_mine)}
            </span>
          </dd>
        </div>
      </dl>
    </div>
  );
}
