import { errorMessages } from "../messages/errors";

/** What every failed call rejects with. The interface acts on `code`, people read the rest. */
export class AppError extends Error {
  readonly code: string;
  /** The field of a form that the error is about. */
  readonly field: string | undefined;
  /** What to do about it. */
  readonly help: string | undefined;

  constructor(parts: {
    code: string;
    message: string;
    field?: string | null;
    help?: string | null;
  }) {
    super(parts.message);
    this.code = parts.code;
    this.field = parts.field ?? undefined;
    this.help = parts.help ?? undefined;
  }
}

function isParts(reason: unknown): reason is { code: string; message: string } {
  return (
    typeof reason === "object" &&
    reason !== null &&
    "code" in reason &&
    typeof reason.code === "string" &&
    "message" in reason &&
    typeof reason.message === "string"
  );
}

/**
 * The one place that turns whatever a call rejected with into an `AppError`. Refusals by the permission list and
 * arguments that do not fit arrive as plain strings, a missing host as a TypeError.
 */
export function asAppError(reason: unknown): AppError {
  if (reason instanceof AppError) return reason;
  if (isParts(reason)) return new AppError(reason);
  if (typeof reason === "string") {
    const code = /not allowed|forbidden/i.test(reason)
      ? "not_allowed"
      : /invalid args/i.test(reason)
        ? "bad_argument"
        : "unexpected";
    return new AppError({ code, message: reason, help: errorMessages.programFault });
  }
  const message = reason instanceof Error ? reason.message : errorMessages.unknown;
  return new AppError({ code: "unexpected", message, help: errorMessages.programFault });
}
