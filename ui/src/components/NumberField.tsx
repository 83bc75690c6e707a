import { Minus, Plus } from "lucide-react";
import {
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaNumberFieldProps,
  Button,
  Group,
  Input,
} from "react-aria-components";
import css from "./Field.module.css";
import { FieldHelp, FieldLabel, type FieldProps } from "./FieldText";

interface NumberFieldProps
  extends FieldProps,
    Omit<
      AriaNumberFieldProps,
      "className" | "style" | "children" | "isInvalid" | "value" | "onChange" | "render"
    > {
  /** Null while nothing is entered. */
  value: number | null;
  onChange: (value: number | null) => void;
}

export function NumberField({
  label,
  hideLabel = false,
  description,
  error,
  value,
  onChange,
  ...props
}: NumberFieldProps) {
  return (
    <AriaNumberField
      {...props}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      validationBehavior="aria"
      isInvalid={error !== undefined}
      className={css.field}
    >
      <FieldLabel label={label} hideLabel={hideLabel} isRequired={props.isRequired ?? false} />
      <Group className={css.frame} data-shows-focus>
        <Input className={css.input} />
        <Button slot="decrement" className={css.side}>
          <Minus aria-hidden="true" />
        </Button>
        <Button slot="increment" className={css.side}>
          <Plus aria-hidden="true" />
        </Button>
      </Group>
      <FieldHelp {...(description && { description })} error={error} />
    </AriaNumberField>
  );
}
