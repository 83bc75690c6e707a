import type { Keep, Limits_Serialize, Money } from "../../bindings";
import { TextArea } from "../../components/TextArea";
import { TextField } from "../../components/TextField";
import { cellMessages as words } from "../../messages/delegation_cell";
import css from "./CellPanel.module.css";

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

export function kept<T>(value: T | null): Keep<T> {
  return value === null ? { do: "clear" } : { do: "set", value };
}

export function limitChange({ amount, currency, customers, limit }: LimitForm) {
  const whole = wholeNumber(amount) ?? null;
  const money: Money | null = whole === null ? null : { amount: whole, currency };
  return {
    amount: kept(money),
    customers: kept(wholeNumber(customers) ?? null),
    limit: kept(limit.trim() || null),
  };
}

/** Digits, or groups of three with the same sign between them: `20000`, `20,000`, `20 000`. */
const whole = /^(\d{1,13}|\d{1,3}([ ,.'’\u00a0\u202f]?)\d{3}(\2\d{3}){0,3})$/;

/** The whole number that was typed; null for nothing, undefined for what is none. */
function wholeNumber(text: string): number | null | undefined {
  const typed = text.trim();
  if (typed === "") return null;
  return whole.test(typed) ? Number(typed.replace(/\D/g, "")) : undefined;
}

/** Whether what is typed can be saved; the fields say themselves what is wrong. */
export function areNumbers({ amount, customers }: LimitForm): boolean {
  return wholeNumber(amount) !== undefined && wholeNumber(customers) !== undefined;
}

interface LimitFieldsProps {
  form: LimitForm;
  onChange: (change: Partial<LimitForm>) => void;
  isReadOnly: boolean;
  errorOf: (field: string) => string | undefined;
  autoFocus?: boolean;
  help: string;
}

export function LimitFields({
  form,
  onChange,
  isReadOnly,
  errorOf,
  autoFocus = false,
  help,
}: LimitFieldsProps) {
  const notWhole = (text: string) => (wholeNumber(text) === undefined ? words.notWhole : undefined);
  return (
    <div className={css.limits}>
      <div className={css.amount}>
        <TextField
          label={words.amount}
          inputMode="numeric"
          value={form.amount}
          onChange={(amount) => onChange({ amount })}
          isDisabled={isReadOnly}
          autoFocus={autoFocus}
          error={notWhole(form.amount) ?? errorOf("amount")}
        />
        <TextField
          label={words.currency}
          value={form.currency}
          onChange={(currency) => onChange({ currency: currency.toUpperCase() })}
          isDisabled={isReadOnly}
          error={errorOf("currency")}
        />
        <TextField
          label={words.customers}
          inputMode="numeric"
          value={form.customers}
          onChange={(customers) => onChange({ customers })}
          isDisabled={isReadOnly}
          error={notWhole(form.customers) ?? errorOf("customers")}
        />
      </div>
      <TextArea
        label={words.limit}
        description={help}
        value={form.limit}
        onChange={(limit) => onChange({ limit })}
        rows={2}
        isDisabled={isReadOnly}
        error={errorOf("limit")}
      />
    </div>
  );
}
