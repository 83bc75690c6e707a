import type { Limits_Serialize } from "../bindings";

/** Up to where a decision is somebody's, as it is typed. */
export interface LimitForm {
  amount: string;
  currency: string;
  customers: string;
  limit: string;
}

export function limitForm(limits: Limits_Serialize): LimitForm {
  return {
    amount: limits.amount ? String(limits.amount.amount) : "",
    currency: limits.amount?.currency ?? "EUR",
    customers: limits.customers === null ? "" : String(limits.customers),
    limit: limits.words ?? "",
  };
}

/** What was typed as it is kept; to be asked for only where `areNumbers`. */
export function limitsOf({ amount, currency, customers, limit }: LimitForm): Limits_Serialize {
  const whole = wholeNumber(amount) ?? null;
  return {
    amount: whole === null ? null : { amount: whole, currency },
    customers: wholeNumber(customers) ?? null,
    words: limit.trim() || null,
  };
}

/** Digits, or groups of three with the same sign between them: `20000`, `20,000`, `20 000`. */
const whole = /^(\d{1,13}|\d{1,3}([ ,.'’\u00a0\u202f]?)\d{3}(\2\d{3}){0,3})$/;

/** The whole number that was typed; null for nothing, undefined for what is none. */
export function wholeNumber(text: string): number | null | undefined {
  const typed = text.trim();
  if (typed === "") return null;
  return whole.test(typed) ? Number(typed.replace(/\D/g, "")) : undefined;
}

/** Whether what is typed can be saved; the fields say themselves what is wrong. */
export function areNumbers({ amount, customers }: LimitForm): boolean {
  return wholeNumber(amount) !== undefined && wholeNumber(customers) !== undefined;
}
