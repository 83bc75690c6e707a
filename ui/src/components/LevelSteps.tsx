import { partMessages } from "../messages/parts";
import css from "./LevelSteps.module.css";

interface LevelStepsProps {
  /** How many steps are reached, or null when nobody has said. */
  value: number | null;
  /** How many steps there are: 5 for a proficiency; for a delegation take `ScaleSteps`. */
  of: number;
  /** What the rung asks for: a mark after that step. */
  expected?: number | null;
  /** What is aimed at: outlined steps up to it. */
  wanted?: number | null;
  /** Where the number stands; "none" only where it is written right beside. */
  number?: "before" | "above" | "none";
  size?: "m" | "s";
  /** It does not stay so: the number has a frame with gaps, and the words stand beside. */
  isForAWhile?: boolean;
  /** Spoken before the number, such as the name of the competency. */
  label?: string;
}

/** A level as filled steps. The number always stands with it, so that nothing depends on counting or on colour. */
export function LevelSteps({
  value,
  of,
  expected = null,
  wanted = null,
  number = "before",
  size = "m",
  isForAWhile = false,
  label,
}: LevelStepsProps) {
  const spoken = partMessages.steps(value, of, expected);
  return (
    <span
      className={css.steps}
      data-size={size}
      data-number={number}
      role="img"
      aria-label={label ? `${label}: ${spoken}` : spoken}
    >
      {number !== "none" && (
        <span className={css.number} data-temporary={isForAWhile || undefined}>
          {value ?? "–"}
        </span>
      )}
      <span className={css.bar}>
        {Array.from({ length: of }, (_, index) => {
          const step = index + 1;
          const state =
            step <= (value ?? 0)
              ? "filled"
              : wanted !== null && step <= wanted
                ? "wanted"
                : "empty";
          return (
            <span
              key={step}
              className={css.step}
              data-state={state}
              data-expected={step === expected || undefined}
            />
          );
        })}
      </span>
    </span>
  );
}
