import { ProgressBar } from "react-aria-components";
import { formatNumber } from "../messages/format";
import { partMessages } from "../messages/parts";
import { Button } from "./Button";
import css from "./Progress.module.css";

interface ProgressProps {
  /** What is being done: "Reading rows". */
  label: string;
  done: number;
  /** Null while nobody knows how much there is. */
  total: number | null;
  onCancel?: () => void;
}

export function Progress({ label, done, total, onCancel }: ProgressProps) {
  const counted =
    total === null
      ? formatNumber(done)
      : partMessages.progress(formatNumber(done), formatNumber(total));
  const share = total === null || total === 0 ? 0 : Math.min(1, done / total);
  return (
    <div className={css.progress}>
      <ProgressBar
        aria-label={label}
        value={done}
        maxValue={total ?? 100}
        isIndeterminate={total === null}
        valueLabel={counted}
        className={css.main}
      >
        <span className={css.words} aria-hidden="true">
          <span>{label}</span>
          <span className={css.count}>{counted}</span>
        </span>
        <span className={css.track} data-unknown={total === null || undefined}>
          <span className={css.bar} style={total === null ? {} : { width: `${share * 100}%` }} />
        </span>
      </ProgressBar>
      {onCancel && (
        <Button size="s" onPress={onCancel}>
          {partMessages.cancel}
        </Button>
      )}
    </div>
  );
}
