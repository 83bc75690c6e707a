import { asAppError } from "./app_error";

/** How a generated binding answers: refusals by a rule are values, everything else rejects. */
export type Answer<T> = { status: "ok"; data: T } | { status: "error"; error: unknown };

function isAnswer(value: unknown): value is Answer<unknown> {
  return (
    typeof value === "object" &&
    value !== null &&
    "status" in value &&
    ((value.status === "ok" && "data" in value) || (value.status === "error" && "error" in value))
  );
}

/** What a binding resolves to once refusals are thrown. */
export type Settled<R> = R extends { status: "ok"; data: infer D }
  ? D
  : R extends { status: "error"; error: unknown }
    ? never
    : R;

/** Unwraps the answer of a binding; rejects with an `AppError` only. */
export async function settled<R>(answer: Promise<R>): Promise<Settled<R>> {
  let value: R;
  try {
    value = await answer;
  } catch (reason) {
    throw asAppError(reason);
  }
  if (!isAnswer(value)) return value as Settled<R>;
  if (value.status === "error") throw asAppError(value.error);
  return value.data as Settled<R>;
}
