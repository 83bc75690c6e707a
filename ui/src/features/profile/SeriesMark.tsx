export type Series = "expected" | "current" | "self";

interface SeriesMarkProps {
  series: Series | "peer";
  x: number;
  y: number;
}

/** The mark of a series: a bar for what is expected, a full circle for the manager, a hollow square for the person, a cross for peers. */
export function SeriesMark({ series, x, y }: SeriesMarkProps) {
  switch (series) {
    case "expected":
      return <rect x={x - 2} y={y - 2} width={4} height={4} data-mark="full" />;
    case "current":
      return <circle cx={x} cy={y} r={3.6} data-mark="full" />;
    case "self":
      return (
        <rect
          x={x - 3.2}
          y={y - 3.2}
          width={6.4}
          height={6.4}
          data-mark="hollow"
          transform={`rotate(45 ${x} ${y})`}
        />
      );
    case "peer":
      return (
        <path
          d={`M${x - 3} ${y - 3}L${x + 3} ${y + 3}M${x - 3} ${y + 3}L${x + 3} ${y - 3}`}
          data-mark="hollow"
        />
      );
  }
}
