import { type ErrorComponentProps, Link } from "@tanstack/react-router";
import { EmptyState } from "../../components/EmptyState";
import { ErrorBanner } from "../../components/ErrorBanner";
import { errorMessages } from "../../messages/errors";
import { shellMessages } from "../../messages/shell";
import css from "./Shell.module.css";

/** In place of a screen that failed while it was being drawn. */
export function ScreenFailed({ error, reset }: ErrorComponentProps) {
  return (
    <div className={css.waiting}>
      <ErrorBanner
        error={{
          message: errorMessages.screenFailed,
          help: error instanceof Error ? error.message : errorMessages.programFault,
        }}
        onRetry={reset}
      />
    </div>
  );
}

export function ScreenMissing() {
  const { title, text, action } = shellMessages.notFound;
  return <EmptyState title={title} text={text} actions={<Link to="/">{action}</Link>} />;
}
