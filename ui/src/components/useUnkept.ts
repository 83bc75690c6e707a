import { type RefObject, useEffect, useRef } from "react";
import { rememberUnkept, tellUnkept } from "./unkept_texts";

interface Unkept {
  name: string;
  /** Something is typed that is saved nowhere yet. */
  isTyped: boolean;
  field: RefObject<HTMLElement | null>;
  /** The sentence that refused it. */
  why: string;
  revert: () => void;
}

/** Lets nobody leave unasked while a text is refused. Gives the function that says whether it was. */
export function useUnkept({
  name,
  isTyped,
  field,
  why,
  revert,
}: Unkept): (wasRefused: boolean) => void {
  const isRefused = useRef(false);
  const newest = useRef({ why, revert });
  useEffect(() => {
    newest.current = { why, revert };
  });
  useEffect(() => {
    if (!isTyped) return;
    const forget = rememberUnkept({
      name,
      field: () => field.current,
      isRefused: () => isRefused.current,
      why: () => newest.current.why,
      revert: () => newest.current.revert(),
    });
    return () => {
      isRefused.current = false;
      forget();
    };
  }, [isTyped, name, field]);
  // The refusal can come after the question.
  useEffect(() => {
    if (isTyped && why) tellUnkept();
  }, [isTyped, why]);
  return (wasRefused) => {
    isRefused.current = wasRefused;
  };
}
