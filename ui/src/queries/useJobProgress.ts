import { useEffect, useState } from "react";
import { platform } from "../platform";

interface JobProgress {
  done: number;
  /** Null as long as nobody knows how much there is. */
  total: number | null;
  /** What is being done, in Rust's word for it. */
  stage: string;
}

/** How far the long job of this name has come; null while none is running or it has not said. */
export function useJobProgress(job: string, isRunning: boolean): JobProgress | null {
  const [progress, setProgress] = useState<JobProgress | null>(null);
  useEffect(() => {
    if (!isRunning) return;
    const stop = platform.onProgress(({ job: of, ...rest }) => {
      if (of === job) setProgress(rest);
    });
    return () => {
      stop();
      setProgress(null);
    };
  }, [job, isRunning]);
  return progress;
}
