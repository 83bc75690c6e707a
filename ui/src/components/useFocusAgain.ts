import { type RefObject, useLayoutEffect, useRef } from "react";

/** A button at work loses the focus to nowhere. When it is done it has it again, unless something else took it meanwhile. */
export function useFocusAgain(button: RefObject<HTMLButtonElement | null>, isPending: boolean) {
  const hadFocus = useRef(false);
  useLayoutEffect(() => {
    const { activeElement, body } = document;
    if (isPending) {
      hadFocus.current = activeElement === button.current;
    } else if (hadFocus.current) {
      hadFocus.current = false;
      if (activeElement === body) button.current?.focus();
    }
  }, [button, isPending]);
}
