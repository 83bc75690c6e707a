import { useState } from "react";

/**
 * A value that shows what was entered until the saved one has caught up. When the saved value changes to something
 * nobody here has sent (undo, another window), that one is shown.
 */
export function useEdited<T>(saved: T) {
  const [seen, setSeen] = useState(saved);
  const [sent, setSent] = useState(saved);
  const [edited, setEdited] = useState<{ value: T } | null>(null);

  if (seen !== saved) {
    setSeen(saved);
    if (saved !== sent) {
      setSent(saved);
      setEdited(null);
    }
  }

  return {
    value: edited ? edited.value : saved,
    edit: (value: T) => setEdited({ value }),
    /** Remembers what was sent, so that its arrival does not overwrite what was typed since. */
    send: (value: T) => {
      setSent(value);
      setEdited({ value });
    },
    /** Back to what is saved, after a refusal. */
    revert: () => {
      setSent(saved);
      setEdited(null);
    },
  };
}
