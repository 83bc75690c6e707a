import { limitMessages as words } from "../messages/limits";
import css from "./LimitFields.module.css";
import { type LimitForm, wholeNumber } from "./limit_form";
import { TextArea } from "./TextArea";
import { TextField } from "./TextField";

interface LimitFieldsProps {
  form: LimitForm;
  onChange: (change: Partial<LimitForm>) => void;
  isReadOnly?: boolean;
  /** What was refused, by `amount`, `currency`, `customers` and `limit`. */
  errorOf: (field: string) => string | undefined;
  autoFocus?: boolean;
  /** Under the words of the limit. */
  help: string;
}

/** Up to which amount, how many customers, and what only words can say. Numbers are taken as typed or refused, never rounded. */
export function LimitFields({
  form,
  onChange,
  isReadOnly = false,
  errorOf,
  autoFocus = false,
  help,
}: LimitFieldsProps) {
  const notWhole = (text: string) => (wholeNumber(text) === undefined ? words.notWhole : undefined);
  return (
    <div className={css.limits}>
      <div className={css.numbers}>
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
