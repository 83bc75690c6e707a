/**
 * One list of everything that can be done by name: it feeds the palette, the keyboard and the page of shortcuts.
 * May know: components, messages, and the shape of an error.
 * Never here: a key handled anywhere else than by the list, or what one screen does (the screen registers that).
 */
export { CommandLayer } from "./CommandLayer";
export { stepCommands, undoCommands, useHistoryStep } from "./history";
export { type Command, useCommands } from "./registry";
export { tellDone } from "./tell_done";
