import { FieldError, Label, TextArea, TextField } from "react-aria-components";
import type { PlanId } from "../../bindings";
import type { AppError } from "../../platform";
import { useRead } from "../../queries";
import css from "./KeptText.module.css";
import { useKeptText } from "./useKeptText";

interface KeptTextProps {
  plan: PlanId;
  /** Shown above it. */
  title: string;
  /** For screen readers, where several share a title. */
  label?: string;
  hint: string;
  saved: string;
  /** Resolves to true when it was kept. */
  keep: (text: string) => Promise<boolean>;
  /** Of the write that keeps it. */
  error?: AppError | null;
  isReadOnly: boolean;
}

/** Reads as text and is edited where it stands; leaving it keeps it. */
export function KeptText({
  plan,
  title,
  label,
  hint,
  saved,
  keep,
  error,
  isReadOnly,
}: KeptTextProps) {
  const { refetch } = useRead("planShow", [plan]);
  const text = useKeptText(saved, keep, refetch);
  if (isReadOnly && saved === "") return null;
  return (
    <TextField
      className={css.field}
      value={text.value}
      onChange={text.edit}
      onBlur={text.leave}
      isReadOnly={isReadOnly}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      {...(label && { "aria-label": label })}
    >
      {label ? (
        <span className={css.title} aria-hidden="true">
          {title}
        </span>
      ) : (
        <Label className={css.title}>{title}</Label>
      )}
      {/* The text once more, unseen, gives the field its height where the web view cannot grow it. */}
      <div className={css.frame} data-shows-focus data-empty={text.value === "" || undefined}>
        <span className={css.measure} aria-hidden="true">{`${text.value || hint}\u200b`}</span>
        <TextArea className={css.text} placeholder={hint} rows={1} />
      </div>
      <FieldError className={css.error}>{error?.message}</FieldError>
    </TextField>
  );
}
