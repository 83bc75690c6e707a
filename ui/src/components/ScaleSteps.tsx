import type { ScaleStep } from "../bindings";
import { LevelSteps } from "./LevelSteps";
import { stepOf } from "./scale_step";

interface ScaleStepsProps {
  /** The steps of the workspace's scale; while they are not known yet, levels are shown as they are kept. */
  scale: readonly ScaleStep[];
  /** Levels of the seven. */
  level: number | null;
  expected?: number | null;
  wanted?: number | null;
  number?: "before" | "above" | "none";
  size?: "m" | "s";
  isForAWhile?: boolean;
  label?: string;
}

/** A delegation level as filled steps of the scale the workspace speaks. */
export function ScaleSteps({
  scale,
  level,
  expected = null,
  wanted = null,
  ...props
}: ScaleStepsProps) {
  const read = (one: number | null) => stepOf(scale, one)?.number ?? one;
  return (
    <LevelSteps
      {...props}
      value={read(level)}
      of={scale.length || 7}
      expected={read(expected)}
      wanted={read(wanted)}
    />
  );
}
