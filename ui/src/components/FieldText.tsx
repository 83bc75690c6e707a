import { FieldError, Label, Text } from "react-aria-components";
import { partMessages } from "../messages/parts";
import css from "./Field.module.css";

/** The props that every field has, whatever is typed or chosen in it. */
export interface FieldProps {
  label: string;
  /** Keep the label for screen readers only, where the place already says it. */
  hideLabel?: boolean;
  /** What the field is of, for screen readers only, where several fields of a screen have one label. */
  of?: string | undefined;
  description?: string;
  /** What is wrong and what to do; its presence makes the field invalid. */
  error?: string | undefined;
  isRequired?: boolean;
}

export function FieldLabel({ label, hideLabel, of, isRequired }: FieldProps) {
  return (
    <Label className={hideLabel ? css.hiddenLabel : css.label}>
      {label}
      {of && <span className={css.hiddenLabel}> ({of})</span>}
      {isRequired && <span className={css.required}> {partMessages.required}</span>}
    </Label>
  );
}

export function FieldHelp({ description, error }: Pick<FieldProps, "description" | "error">) {
  return (
    <>
      {description && !error && (
        <Text slot="description" className={css.help}>
          {description}
        </Text>
      )}
      <FieldError className={css.error}>{error}</FieldError>
    </>
  );
}
