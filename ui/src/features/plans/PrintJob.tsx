import { Progress } from "../../components/Progress";
import { printMessages as words } from "../../messages/plan_printing";
import css from "./PrintJob.module.css";
import type { usePrinting } from "./usePrinting";

interface PrintJobProps {
  printing: ReturnType<typeof usePrinting>;
  /** By the button of the dialog around it. */
  isStoppedElsewhere?: boolean;
}

/** How far the printing is, once it takes longer than a glance. */
export function PrintJob({ printing, isStoppedElsewhere = false }: PrintJobProps) {
  const { isRunning, progress, stop } = printing;
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
