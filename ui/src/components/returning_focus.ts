/** Where the focus was before something took it, and what stood around that, for when it is gone by then. */
interface FocusPlace {
  element: HTMLElement;
  /** From the inside out, within its screen: what held it, and as which of its children. */
  around: { parent: Element; at: number }[];
  /** Something that is done to a line: whoever answers one goes on with what can be done to the next. */
  isAction: boolean;
}

export const tabbable = "a[href], button, input, select, textarea, summary, [tabindex]";
const actions = "[data-actions]";
/** A press may still have its screen read anew, in frames. */
const patience = 120;
/** For React Aria to give the focus back by itself, in frames. */
const courtesy = 10;

/** The place of the focus now; null where nothing has it. */
export function focusPlace(): FocusPlace | null {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || focused === document.body) return null;
  const element = triggerOf(focused);
  const around: FocusPlace["around"] = [];
  let child: Element = element;
  for (let { parentElement: parent } = child; parent && !parent.matches("main, body"); ) {
    around.push({ parent, at: [...parent.children].indexOf(child) });
    child = parent;
    parent = child.parentElement;
  }
  return { element, around, isAction: element.closest(actions) !== null };
}

/** A menu is gone once something was chosen from it; what opened it stays. */
function triggerOf(focused: HTMLElement): HTMLElement {
  const names = focused.closest("[role=menu]")?.getAttribute("aria-labelledby")?.split(" ") ?? [];
  const triggers = names.map((name) => document.getElementById(name));
  return triggers.find((found) => found !== null) ?? focused;
}

/**
 * Sees to it that the focus, given back by React Aria, does not end up nowhere: because what had it went with what was done,
 * now or as soon as the screen is read anew. Whatever else takes it meanwhile keeps it.
 */
export function returnFocus(place: FocusPlace): void {
  let frames = 0;
  let isBack = false;
  const look = () => {
    frames += 1;
    const isNowhere = document.activeElement === null || document.activeElement === document.body;
    if (!isNowhere) {
      isBack = true;
      if (document.activeElement !== place.element) return;
    } else if (isBack || frames > courtesy || !place.element.isConnected) {
      // Back, and left again for nothing: somebody pressed beside it.
      if (isBack && place.element.isConnected) return;
      if (takes(place.element)) isBack = true;
      else if (takes(nearest(place))) return;
    }
    if (frames < patience) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/**
 * Runs what was asked for by a button that may be silent meanwhile, and gone with its line afterwards: the keyboard is on it again,
 * or goes on with the next line.
 */
export async function keepingFocus(run: () => Promise<void>): Promise<void> {
  const place = focusPlace();
  await run();
  if (place) returnFocus(place);
}

/** A dialog gives the focus back where it came from; a field below it that is to have it takes it after that. */
export function focusWhenFree(field: HTMLElement, left = 120): void {
  const top = [...document.querySelectorAll("[data-modal-layer]")].at(-1);
  if (left > 0 && top && !top.contains(field)) {
    requestAnimationFrame(() => focusWhenFree(field, left - 1));
    return;
  }
  requestAnimationFrame(() => requestAnimationFrame(() => field.focus()));
}

function takes(element: HTMLElement | undefined): boolean {
  element?.focus();
  return element !== undefined && document.activeElement === element;
}

/** What can have the focus closest to where it was. */
function nearest({ element, around, isAction }: FocusPlace): HTMLElement | undefined {
  const grid = around.find(({ parent }) => parent.role === "grid")?.parent;
  if (grid?.isConnected && element.role === "gridcell") {
    const cell = grid.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]');
    if (cell) return cell;
  }
  for (const { parent, at } of around.filter((one) => one.parent.isConnected)) {
    for (const inside of [parent.children[at], parent.children[at - 1], parent]) {
      const found = inside && ((isAction && firstAction(inside)) || first(inside));
      if (found) return found;
    }
  }
  // Another screen came: nothing on it is what was left.
  return undefined;
}

function firstAction(within: Element): HTMLElement | undefined {
  for (const one of within.querySelectorAll(actions)) {
    const found = first(one);
    if (found) return found;
  }
  return undefined;
}

function first(within: Element): HTMLElement | undefined {
  const found = [within, ...within.querySelectorAll(tabbable)];
  return found.find(
    (one): one is HTMLElement =>
      one instanceof HTMLElement &&
      one.matches(tabbable) &&
      one.tabIndex >= 0 &&
      // A list would open over the screen where nobody asked for it.
      !one.matches(":disabled, [role=combobox]") &&
      one.closest("[inert], [hidden]") === null,
  );
}
