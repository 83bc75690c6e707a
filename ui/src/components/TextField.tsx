import type { ReactNode, Ref } from "react";
import {
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  Input,
} from "react-aria-components";
import css from "./Field.module.css";
import { FieldHelp, FieldLabel, type FieldProps } from "./FieldText";

export interface TextFieldProps
  extends FieldProps,
    Omit<AriaTextFieldProps, "className" | "style" | "children" | "isInvalid" | "render"> {
  placeholder?: string;
  /** Before the text, such as an icon. */
  prefix?: ReactNode;
  inputRef?: Ref<HTMLInputElement>;
}

export function TextField({
  label,
  hideLabel = false,
  description,
  error,
  placeholder,
  prefix,
  inputRef,
  ...props
}: TextFieldProps) {
  return (
    <AriaTextField
      {...props}
      validationBehavior="aria"
      isInvalid={error !== undefined}
      className={css.field}
    >
      <FieldLabel label={label} hideLabel={hideLabel} isRequired={props.isRequired ?? false} />
      <div className={css.frame} data-shows-focus>
        {prefix && <span className={css.side}>{prefix}</span>}
        <Input className={css.input} placeholder={placeholder} ref={inputRef} />
      </div>
      <FieldHelp {...(description && { description })} error={error} />
    </AriaTextField>
  );
}
