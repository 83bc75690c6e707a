import { useEffect } from "react";
import { commandRegistry } from "./registry";
import { isChord, isTypeable, parseShortcut } from "./shortcut";

/** How long the second key of "G P" may take, in milliseconds. */
const patience = 1200;

const lettersMeanText =
  'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, [contenteditable="true"], [role="spinbutton"]';
/** A field in which nothing has been typed since it was kept: there is no typing to undo, only the change. */
const nothingTyped = "[data-untouched]";
/** In lists that find by letters, letters are not shortcuts either. */
const lettersFind = '[role="listbox"], [role="menu"], [role="combobox"]';

function within(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}

/** Listens for every shortcut of the registry, on the window and nowhere else. */
export function useShortcuts(): void {
  useEffect(() => {
    let begun: KeyboardEvent | null = null;
    let timer: number | undefined;

    const forget = () => {
      begun = null;
      window.clearTimeout(timer);
    };

    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.repeat) return;
      if (["Shift", "Control", "Alt", "Meta"].includes(event.key)) return;
      // What lies under a dialog must not change behind its back.
      if (document.querySelector("[data-modal-layer]")) return forget();

      const inText = within(event.target, lettersMeanText);
      const typing = inText || within(event.target, lettersFind);
      const first = begun;
      let isBeginning = false;

      for (const command of commandRegistry.all()) {
        if (command.enabled === false || command.isAnsweredThere) continue;
        for (const shortcut of command.shortcuts ?? []) {
          const [one, two] = parseShortcut(shortcut);
          if (!one || (typing && isTypeable(one))) continue;
          const fits = two
            ? first !== null && isChord(one, first) && isChord(two, event)
            : first === null && isChord(one, event);
          if (fits) {
            event.preventDefault();
            forget();
            const undoesTyping = inText && !within(event.target, nothingTyped);
            if (command.inText && undoesTyping) document.execCommand(command.inText);
            else command.run();
            return;
          }
          if (two && isChord(one, event)) isBeginning = true;
        }
      }

      forget();
      if (isBeginning) {
        begun = event;
        timer = window.setTimeout(forget, patience);
      }
    };

    window.addEventListener("keydown", onKeyDown);
    return () => {
      window.removeEventListener("keydown", onKeyDown);
      forget();
    };
  }, []);
}
