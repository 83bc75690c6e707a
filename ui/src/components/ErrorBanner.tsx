import { CircleAlert } from "lucide-react";
import { errorMessages } from "../messages/errors";
import { Button } from "./Button";
import { Callout } from "./Callout";

interface ErrorBannerProps {
  /** As every call rejects with it: what was wrong, and what to do. */
  error: { message: string; help?: string | undefined };
  onRetry?: () => void;
}

export function ErrorBanner({ error, onRetry }: ErrorBannerProps) {
  return (
    <Callout
      tone="bad"
      role="alert"
      title={error.message}
      icon={<CircleAlert aria-hidden="true" />}
      actions={
        onRetry && (
          <Button size="s" onPress={onRetry}>
            {errorMessages.tryAgain}
          </Button>
        )
      }
    >
      {error.help}
    </Callout>
  );
}
