import { partMessages } from "../messages/parts";
import css from "./Skeleton.module.css";

interface SkeletonProps {
  /** How many lines of text are to come. */
  lines?: number;
}

/** Grey in place of what is being read. Invisible for the first 200 ms, in which most reads are done. */
export function Skeleton({ lines = 3 }: SkeletonProps) {
  return (
    <div className={css.skeleton} role="status" aria-label={partMessages.loading}>
      {Array.from({ length: lines }, (_, line) => (
        // Lines differ in nothing but their place.
        // biome-ignore lint/suspicious/noArrayIndexKey: they never move
        <span key={line} className={css.line} />
      ))}
    </div>
  );
}
