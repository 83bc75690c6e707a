import { type KeyboardEvent, useRef } from "react";
import { FieldError, Label, TextArea, TextField } from "react-aria-components";
import css from "./KeptText.module.css";
import { useKeptText } from "./useKeptText";
import { useTyped } from "./useTyped";

export interface KeptTextProps {
  /** Shown above it. */
  title: string;
  /** For screen readers, where several share a title or the title is not shown. */
  label?: string;
  /** heading: large and bold, without its title; line: without its title. */
  look?: "titled" | "heading" | "line";
  hint: string;
  saved: string;
  /** Resolves to true when it was kept. */
  keep: (text: string) => Promise<boolean>;
  /** Reads what is saved once more. */
  reread: () => Promise<unknown>;
  /** Told what stands here without being kept, or null when nothing does. */
  onTyped?: (text: string | null) => void;
  /** Of the write that keeps it. */
  error?: { message: string } | null;
  isReadOnly?: boolean;
  /** Enter keeps it instead of breaking the line. */
  isSingleLine?: boolean;
  /** A key the field has no use for itself; what it prevents goes no further. */
  onKey?: (event: KeyboardEvent<HTMLTextAreaElement>, text: KeptNow) => void;
}

/** What stands in the field right now. */
export interface KeptNow {
  value: string;
  leave: () => void;
}

/** Reads as text and is edited where it stands; leaving it keeps it, Escape takes back what was typed. */
export function KeptText({
  title,
  label,
  look = "titled",
  hint,
  saved,
  keep,
  reread,
  onTyped,
  error,
  isReadOnly = false,
  isSingleLine = false,
  onKey,
}: KeptTextProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const about = { name: label ?? title, field, why: error?.message ?? "" };
  const text = useKeptText(saved, keep, reread, about);
  useTyped(text.isUntouched ? null : text.value, onTyped);
  if (isReadOnly && saved === "") return null;
  const isTitled = look === "titled";
  // Taken back, a refused text leaves its refusal behind.
  const refusal = text.isUntouched ? undefined : error?.message;
  const spoken = label ?? (isTitled ? undefined : title);

  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    onKey?.(event, { value: text.value, leave: text.leave });
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    if (event.key === "Enter" && isSingleLine) {
      event.preventDefault();
      text.leave();
    } else if (event.key === "Escape" && !text.isUntouched) {
      event.preventDefault();
      event.stopPropagation();
      text.revert();
    }
  };

  return (
    <TextField
      className={css.field}
      value={text.value}
      onChange={(value) => text.edit(isSingleLine ? value.replace(/\s*\n\s*/g, " ") : value)}
      onBlur={text.leave}
      isReadOnly={isReadOnly}
      isInvalid={refusal !== undefined}
      validationBehavior="aria"
      data-look={look}
      {...(spoken && { "aria-label": spoken })}
    >
      {isTitled &&
        (label ? (
          <span className={css.title} aria-hidden="true">
            {title}
          </span>
        ) : (
          <Label className={css.title}>{title}</Label>
        ))}
      {/* The text once more, unseen, gives the field its height where the web view cannot grow it. */}
      <div className={css.frame} data-shows-focus data-empty={text.value === "" || undefined}>
        <span className={css.measure} aria-hidden="true">{`${text.value || hint}\u200b`}</span>
        <TextArea
          ref={field}
          className={css.text}
          dir="auto"
          placeholder={hint}
          rows={1}
          onKeyDown={press}
          data-untouched={text.isUntouched || undefined}
        />
      </div>
      <FieldError className={css.error}>{refusal}</FieldError>
    </TextField>
  );
}
