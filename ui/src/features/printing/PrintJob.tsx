import { Progress } from "../../components/Progress";
import { batchMessages as words } from "../../messages/batch";
import css from "./PrintJob.module.css";
import type { useBatch } from "./useBatch";

interface PrintJobProps {
  batch: ReturnType<typeof useBatch>;
  /** By the button of the dialog around it. */
  isStoppedElsewhere?: boolean;
}

/** How far the printing is, once it takes longer than a glance. */
export function PrintJob({ batch, isStoppedElsewhere = false }: PrintJobProps) {
  const { isRunning, progress, stop } = batch;
  if (!isRunning || !progress) return null;
  return (
    <div className={css.job}>
      <Progress
        label={progress.stage ? words.printing(progress.stage) : words.preparing}
        done={progress.done}
        total={progress.total}
        {...(!isStoppedElsewhere && { onCancel: stop })}
      />
    </div>
  );
}
