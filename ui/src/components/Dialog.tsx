import { X } from "lucide-react";
import {
  type ReactNode,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { partMessages } from "../messages/parts";
import css from "./Dialog.module.css";
import { IconButton } from "./IconButton";
import { focusPlace, returnFocus } from "./returning_focus";

interface DialogProps {
  title: string;
  isOpen: boolean;
  onClose: () => void;
  children: ReactNode;
  /** Buttons, the main one last. */
  actions?: ReactNode;
  size?: "s" | "m" | "l";
  /** As high as the window, for content that takes the height there is. */
  fills?: true;
  /** dialog: in the middle; sheet: a panel at the right edge that leaves the screen in view. */
  shape?: "dialog" | "sheet";
  /** A question that must be answered: nothing but its buttons and Escape closes it. */
  isQuestion?: boolean;
}

/** Over the screen until it is closed. Focus goes in, stays in, and returns to where it came from, or nearby if that is gone. */
export function Dialog({
  title,
  isOpen,
  onClose,
  children,
  actions,
  size = "m",
  fills,
  shape = "dialog",
  isQuestion = false,
}: DialogProps) {
  return (
    <ModalOverlay
      className={css.scrim}
      data-shape={shape}
      data-modal-layer
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable={!isQuestion}
    >
      <Modal className={css.modal} data-shape={shape} data-size={size} data-fills={fills}>
        <ReturningFocus />
        <EscapeFromNowhere onEscape={onClose} />
        <AriaDialog className={css.dialog} role={isQuestion ? "alertdialog" : "dialog"}>
          <header className={css.header}>
            <Heading slot="title" level={2} className={css.title}>
              {title}
            </Heading>
            {!isQuestion && (
              <IconButton
                label={partMessages.close}
                icon={<X aria-hidden="true" />}
                onPress={onClose}
              />
            )}
          </header>
          <div className={css.body} data-fills={fills}>
            {children}
          </div>
          {actions && <footer className={css.footer}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** There as long as the dialog is. */
function ReturningFocus() {
  // While it is drawn for the first time nothing in the dialog has taken the focus yet.
  const [place] = useState(focusPlace);
  useLayoutEffect(() => () => (place ? returnFocus(place) : undefined), [place]);
  return null;
}

/** A button that is at work has lost the focus to nowhere, where React Aria does not hear the key. */
function EscapeFromNowhere({ onEscape }: { onEscape: () => void }) {
  const mark = useRef<HTMLSpanElement>(null);
  const press = useEffectEvent(({ key, target, defaultPrevented }: KeyboardEvent) => {
    if (key !== "Escape" || defaultPrevented || target !== document.body) return;
    const top = [...document.querySelectorAll("[data-modal-layer]")].at(-1);
    if (top?.contains(mark.current)) onEscape();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
  return <span ref={mark} hidden />;
}
