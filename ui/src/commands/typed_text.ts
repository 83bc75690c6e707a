/**
 * What the keyboard wrote last, and where. A web view keeps one list of typing for the whole page: asked to undo, it takes
 * back whatever was typed last, in a field one has long left too. So it is asked only while that is what one looks at.
 */
interface Typed {
  field: TextField;
  /** Before the first letter since the field has the focus, or since the program last wrote into it. */
  start: string;
  /** After the last one. */
  value: string;
  /** All of it was undone. */
  isUndone: boolean;
}

export type Step = "undo" | "redo";
type TextField = HTMLInputElement | HTMLTextAreaElement;

const stepOf: Readonly<Record<string, Step>> = { historyUndo: "undo", historyRedo: "redo" };

let typed: Typed | null = null;
let wentAstray = false;

/** Ticking a box counts as input too, and is no typing. */
const notTyped = ["checkbox", "radio", "button", "submit", "range", "file", "color"];

function textField(target: EventTarget | null): TextField | null {
  if (target instanceof HTMLTextAreaElement) return target;
  return target instanceof HTMLInputElement && !notTyped.includes(target.type) ? target : null;
}

function beforeInput(event: InputEvent): void {
  const field = textField(event.target);
  if (stepOf[event.inputType]) {
    // Unseen, in a field one has left, nothing is undone.
    if (field === document.activeElement) return;
    wentAstray = true;
    event.preventDefault();
  } else if (field && !isTyped(field)) {
    typed = { field, start: field.value, value: field.value, isUndone: false };
  }
}

function input(event: Event): void {
  const field = textField(event.target);
  if (!field) return;
  const { value } = field;
  const start = typed?.field === field ? typed.start : "";
  const step = event instanceof InputEvent ? stepOf[event.inputType] : undefined;
  typed = { field, start, value, isUndone: step === "undo" && value === start };
}

function focused({ target }: FocusEvent): void {
  if (typed?.field !== target) typed = null;
}

/** Watches all fields of the page until the answered function is called. */
export function watchTyping(): () => void {
  document.addEventListener("beforeinput", beforeInput, true);
  document.addEventListener("input", input, true);
  document.addEventListener("focusin", focused, true);
  return () => {
    document.removeEventListener("beforeinput", beforeInput, true);
    document.removeEventListener("input", input, true);
    document.removeEventListener("focusin", focused, true);
    forgetTyping();
  };
}

/** From here on the changes of the program come first. */
export function forgetTyping(): void {
  typed = null;
}

function isTyped(field: TextField): boolean {
  return typed?.field === field && typed.value === field.value;
}

/** Undoes or redoes typing in the field that has the focus. False when there is none: then nothing has happened. */
export function stepTyping(step: Step): boolean {
  const field = textField(document.activeElement);
  if (!field || !isTyped(field) || (step === "undo" && typed?.isUndone)) return false;
  wentAstray = false;
  const isDone = document.execCommand(step);
  return isDone && !wentAstray;
}
