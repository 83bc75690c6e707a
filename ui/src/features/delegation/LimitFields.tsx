import type { Keep, Limits_Serialize, Money } from "../../bindings";
import { TextArea } from "../../components/TextArea";
import { TextField } from "../../components/TextField";
import { cellMessages as words } from "../../messages/delegation_cell";
import css from "./CellPanel.module.css";

/** Up to where a decision is somebody's, as it is typed. */
export interface LimitForm {
  amount: number | null;
  currency: string;
  customers: number | null;
  limit: string;
}

export function limitForm(limits: Limits_Serialize): LimitForm {
  return {
    amount: limits.amount?.amount ?? null,
    currency: limits.amount?.currency ?? "EUR",
    customers: limits.customers,
    limit: limits.words ?? "",
  };
}

export function kept<T>(value: T | null): Keep<T> {
  return value === null ? { do: "clear" } : { do: "set", value };
}

export function limitChange({ amount, currency, customers, limit }: LimitForm) {
  const money: Money | null = amount === null ? null : { amount, currency };
  return {
    amount: kept(money),
    customers: kept(customers),
    limit: kept(limit.trim() || null),
  };
}

/** The whole number in what was typed or pasted, such as `20,000`. A field that counts keeps it until it is left, too late for a key that saves. */
function whole(text: string): number | null {
  const digits = text.replace(/\D/g, "").slice(0, 13);
  return digits === "" ? null : Number(digits);
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
  return (
    <div className={css.limits}>
      <div className={css.amount}>
        <TextField
          label={words.amount}
          inputMode="numeric"
          value={form.amount === null ? "" : String(form.amount)}
          onChange={(text) => onChange({ amount: whole(text) })}
          isDisabled={isReadOnly}
          autoFocus={autoFocus}
          error={errorOf("amount")}
        />
        <TextField
          label={words.currency}
          value={form.currency}
          onChange={(currency) => onChange({ currency: currency.toUpperCase() })}
          maxLength={3}
          isDisabled={isReadOnly}
          error={errorOf("currency")}
        />
        <TextField
          label={words.customers}
          inputMode="numeric"
          value={form.customers === null ? "" : String(form.customers)}
          onChange={(text) => onChange({ customers: whole(text) })}
          isDisabled={isReadOnly}
          error={errorOf("customers")}
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
