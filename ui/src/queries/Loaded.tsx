import type { ReactNode } from "react";
import { ErrorBanner } from "../components/ErrorBanner";
import { Skeleton } from "../components/Skeleton";
import type { Read } from "./data_hooks";

interface LoadedProps<T> {
  of: Read<T>;
  /** Shown when reading takes longer than a glance; a grey block by default. */
  waiting?: ReactNode;
  children: (data: T) => ReactNode;
}

/** Shows what a read has brought, or that it is on its way, or why it failed. */
export function Loaded<T>({ of, waiting = <Skeleton lines={6} />, children }: LoadedProps<T>) {
  if (of.data !== undefined) {
    return (
      <>
        {of.error && <ErrorBanner error={of.error} onRetry={() => void of.refetch()} />}
        {children(of.data)}
      </>
    );
  }
  if (of.error) return <ErrorBanner error={of.error} onRetry={() => void of.refetch()} />;
  return <>{waiting}</>;
}
