import { Check, CircleAlert, X } from "lucide-react";
import { useEffect } from "react";
import {
  UNSTABLE_ToastRegion as AriaToastRegion,
  Text,
  UNSTABLE_Toast as Toast,
  UNSTABLE_ToastContent as ToastContent,
} from "react-aria-components";
import { partMessages } from "../messages/parts";
import { Button } from "./Button";
import { IconButton } from "./IconButton";
import css from "./ToastRegion.module.css";
import { toastQueue } from "./toasts";

const marks = {
  plain: null,
  good: <Check aria-hidden="true" />,
  bad: <CircleAlert aria-hidden="true" />,
};

/** Escape closes the toast that has the keyboard. */
function dismissByKey(event: KeyboardEvent) {
  if (event.key !== "Escape" || !(event.target instanceof Element)) return;
  const key = event.target.closest("[data-toast]")?.getAttribute("data-toast");
  if (!key) return;
  toastQueue.close(key);
}

interface ToastRegionProps {
  /** navigation: above its foot; corner: where there is no navigation. */
  at?: "navigation" | "corner";
}

/** Where toasts appear; stands once in the shell. F6 takes the keyboard to it, Escape closes what is read there. */
export function ToastRegion({ at = "corner" }: ToastRegionProps) {
  useEffect(() => {
    document.addEventListener("keydown", dismissByKey);
    return () => document.removeEventListener("keydown", dismissByKey);
  }, []);
  return (
    <AriaToastRegion
      queue={toastQueue}
      className={css.region}
      data-corner={at === "corner" || undefined}
      aria-label={partMessages.notifications}
    >
      {({ toast }) => {
        const { title, text, tone = "plain", action } = toast.content;
        return (
          <Toast toast={toast} className={css.toast} data-tone={tone} data-toast={toast.key}>
            {marks[tone]}
            <ToastContent className={css.content}>
              <Text slot="title" className={css.title}>
                {title}
              </Text>
              {text && (
                <Text slot="description" className={css.text}>
                  {text}
                </Text>
              )}
            </ToastContent>
            {action && (
              <Button
                size="s"
                onPress={() => {
                  toastQueue.close(toast.key);
                  action.onAction();
                }}
              >
                {action.label}
              </Button>
            )}
            <IconButton
              label={partMessages.dismiss}
              icon={<X aria-hidden="true" />}
              onPress={() => toastQueue.close(toast.key)}
            />
          </Toast>
        );
      }}
    </AriaToastRegion>
  );
}
