import { type FormEvent, type ReactNode, useEffect, useId, useMemo, useRef, useState } from "react";
import { partMessages } from "../messages/parts";
import { askWhether } from "./at_stake";
import { Button } from "./Button";
import { Dialog } from "./Dialog";
import { ErrorBanner } from "./ErrorBanner";
import css from "./FormDialog.module.css";
import { submitByKey, useSubmitInDialog } from "./submit_by_key";
import { useAtStake } from "./useAtStake";

interface FormDialogProps {
  title: string;
  submitLabel: string;
  /** Called by the button, by Enter in a field or a date, and by Ctrl/⌘ Enter anywhere. */
  onSubmit: () => void;
  onClose: () => void;
  /**
   * By the button; what else closes the dialog, such as Escape, may be a slip. Given by a form that keeps what is half filled or has
   * nothing to lose; any other asks before what was typed is gone.
   */
  onCancel?: () => void;
  isRunning?: boolean;
  /** What refused the form; errors that name one of `fields` are shown at that field instead. */
  error?: { message: string; help?: string | undefined; field?: string | undefined } | null;
  fields?: readonly string[];
  /** Why it cannot be sent yet. */
  isIncomplete?: boolean;
  size?: "s" | "m" | "l";
  /** What came of it: stands in place of the form until it was read, and the button closes it. */
  outcome?: ReactNode;
  children: ReactNode;
}

/** The parts of a date are no fields of their own, and tell of no input. */
const isDatePart = (target: EventTarget) =>
  target instanceof Element && target.getAttribute("role") === "spinbutton";
const changesDate = /^(\d|ArrowUp|ArrowDown|PageUp|PageDown|Home|End|Backspace|Delete)$/;

/** A dialog that is a form: fields below each other, one button that sends it. */
export function FormDialog({
  title,
  submitLabel,
  onSubmit,
  onClose,
  onCancel,
  isRunning = false,
  error = null,
  fields = [],
  isIncomplete = false,
  size = "m",
  outcome = null,
  children,
}: FormDialogProps) {
  const form = useId();
  const element = useRef<HTMLFormElement>(null);
  useSubmitInDialog(element);
  const [isTyped, setTyped] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isRunning || isIncomplete) return;
    // What is sent is no more at stake, so that whoever goes on from here is not asked; refused, it is again.
    setTyped(false);
    onSubmit();
  };
  useEffect(() => {
    if (error) setTyped(true);
  }, [error]);
  // A press beside the dialog takes the focus from the field before anything is asked.
  const field = useRef<HTMLElement>(null);
  const stake = useMemo(
    () => ({ ...partMessages.typed(title), field: () => field.current }),
    [title],
  );
  const isAtStake = isTyped && onCancel === undefined;
  useAtStake(isAtStake ? stake : null);
  const close = async () => {
    if (!isAtStake || (await askWhether(stake))) onClose();
  };
  const isAtField = error?.field !== undefined && fields.includes(error.field);
  if (outcome !== null) {
    return (
      <Dialog
        title={title}
        isOpen
        onClose={onClose}
        size={size}
        actions={
          <Button variant="primary" onPress={onClose}>
            {submitLabel}
          </Button>
        }
      >
        {outcome}
      </Dialog>
    );
  }
  return (
    <Dialog
      title={title}
      isOpen
      onClose={() => void close()}
      size={size}
      actions={
        <>
          <Button onPress={onCancel ?? onClose}>{partMessages.cancel}</Button>
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
        onInput={() => setTyped(true)}
        onFocusCapture={({ target }) => {
          field.current = target;
        }}
        onKeyDownCapture={(event) => {
          if (isDatePart(event.target) && changesDate.test(event.key)) setTyped(true);
          submitByKey(event);
        }}
        noValidate
      >
        {children}
        {error && !isAtField && <ErrorBanner error={error} />}
      </form>
    </Dialog>
  );
}
