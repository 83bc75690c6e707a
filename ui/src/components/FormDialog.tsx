import { type FormEvent, type ReactNode, useId, useRef } from "react";
import { partMessages } from "../messages/parts";
import { Button } from "./Button";
import { Dialog } from "./Dialog";
import { ErrorBanner } from "./ErrorBanner";
import css from "./FormDialog.module.css";
import { submitByKey, useSubmitInDialog } from "./submit_by_key";

interface FormDialogProps {
  title: string;
  submitLabel: string;
  /** Called by the button, by Enter in a field or a date, and by Ctrl/⌘ Enter anywhere. */
  onSubmit: () => void;
  onClose: () => void;
  /** By the button; what else closes the dialog, such as Escape, may be a slip. The same as closing when not said. */
  onCancel?: () => void;
  isRunning?: boolean;
  /** What refused the form; errors that name one of `fields` are shown at that field instead. */
  error?: { message: string; help?: string | undefined; field?: string | undefined } | null;
  fields?: readonly string[];
  /** Why it cannot be sent yet. */
  isIncomplete?: boolean;
  size?: "s" | "m" | "l";
  children: ReactNode;
}

/** A dialog that is a form: fields below each other, one button that sends it. */
export function FormDialog({
  title,
  submitLabel,
  onSubmit,
  onClose,
  onCancel = onClose,
  isRunning = false,
  error = null,
  fields = [],
  isIncomplete = false,
  size = "m",
  children,
}: FormDialogProps) {
  const form = useId();
  const element = useRef<HTMLFormElement>(null);
  useSubmitInDialog(element);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isRunning && !isIncomplete) onSubmit();
  };
  const isAtField = error?.field !== undefined && fields.includes(error.field);
  return (
    <Dialog
      title={title}
      isOpen
      onClose={onClose}
      size={size}
      actions={
        <>
          <Button onPress={onCancel}>{partMessages.cancel}</Button>
          <Button
            variant="primary"
            type="submit"
            form={form}
            isPending={isRunning}
            isDisabled={isIncomplete}
          >
            {submitLabel}
          </Button>
        </>
      }
    >
      <form
        id={form}
        ref={element}
        className={css.form}
        onSubmit={submit}
        onKeyDownCapture={submitByKey}
        noValidate
      >
        {children}
        {error && !isAtField && <ErrorBanner error={error} />}
      </form>
    </Dialog>
  );
}
