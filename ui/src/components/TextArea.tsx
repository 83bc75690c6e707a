import { type CSSProperties, type RefObject, useRef } from "react";
import {
  TextArea as AriaTextArea,
  type TextFieldProps as AriaTextFieldProps,
  TextField,
} from "react-aria-components";
import css from "./Field.module.css";
import { FieldHelp, FieldLabel, type FieldProps } from "./FieldText";
import { useGrowing } from "./useGrowing";

interface TextAreaProps
  extends FieldProps,
    Omit<AriaTextFieldProps, "className" | "style" | "children" | "isInvalid" | "render"> {
  /** Lines shown when empty; it grows with the text. */
  rows?: number;
  placeholder?: string;
  inputRef?: RefObject<HTMLTextAreaElement | null>;
}

export function TextArea({
  label,
  hideLabel = false,
  description,
  error,
  rows = 3,
  placeholder,
  inputRef,
  ...props
}: TextAreaProps) {
  const own = useRef<HTMLTextAreaElement>(null);
  const area = inputRef ?? own;
  useGrowing(area);
  return (
    <TextField
      {...props}
      validationBehavior="aria"
      isInvalid={error !== undefined}
      className={css.field}
    >
      <FieldLabel label={label} hideLabel={hideLabel} isRequired={props.isRequired ?? false} />
      <div className={css.frame} data-shows-focus>
        <AriaTextArea
          className={css.input}
          rows={rows}
          placeholder={placeholder}
          ref={area}
          style={{ "--rows": rows } as CSSProperties}
        />
      </div>
      <FieldHelp {...(description && { description })} error={error} />
    </TextField>
  );
}
