import { useEffect } from "react";
import { commandRegistry } from "./registry";
import { isChord, isTypeable, parseShortcut } from "./shortcut";
import { forgetTyping, type Step, stepTyping, watchTyping } from "./typed_text";

/** How long the second key of "G P" may take, in milliseconds. */
const patience = 1200;

const lettersMeanText =
  'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, [contenteditable="true"], [role="spinbutton"]';
/** A field in which nothing has been typed since it was kept: there is no typing to undo, only the change. */
const nothingTyped = "[data-untouched]";
/** In lists that find by letters, letters are not shortcuts either. */
const lettersFind = '[role="listbox"], [role="menu"], [role="combobox"]';

/** Fields that choose by the arrows. */
const arrowsChoose = 'input[type="radio"], [role="radiogroup"], [role="spinbutton"]';

function within(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}

/** Which step of undo these keys are, whatever the screen makes of it. */
function stepAskedFor(event: KeyboardEvent): Step | undefined {
  return commandRegistry.all().find(
    ({ inText, shortcuts = [] }) =>
      inText &&
      shortcuts.some((shortcut) => {
        const [chord] = parseShortcut(shortcut);
        return chord && isChord(chord, event);
      }),
  )?.inText;
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
      if (event.defaultPrevented || event.isComposing) return;
      if (["Shift", "Control", "Alt", "Meta"].includes(event.key)) return;
      // What lies under a dialog must not change behind its back, and a key held down does a change once.
      if (event.repeat || document.querySelector("[data-modal-layer]")) {
        const step = stepAskedFor(event);
        if (step) {
          event.preventDefault();
          if (!within(event.target, nothingTyped)) stepTyping(step);
        }
        if (!event.repeat) forget();
        return;
      }

      const typing = within(event.target, lettersMeanText) || within(event.target, lettersFind);
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
            const { inText: step } = command;
            if (step && !within(event.target, nothingTyped) && stepTyping(step)) return;
            if (step) forgetTyping();
            command.run();
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

    /** A choice of steps or a date would take an arrow for its own, whatever is held down with it. */
    const onAltArrow = (event: KeyboardEvent) => {
      if (!event.altKey || !["ArrowLeft", "ArrowRight"].includes(event.key)) return;
      if (!within(event.target, arrowsChoose)) return;
      event.stopPropagation();
      onKeyDown(event);
      event.preventDefault();
    };

    const watched = watchTyping();
    window.addEventListener("keydown", onAltArrow, true);
    window.addEventListener("keydown", onKeyDown);
    return () => {
      watched();
      window.removeEventListener("keydown", onAltArrow, true);
      window.removeEventListener("keydown", onKeyDown);
      forget();
    };
  }, []);
}
