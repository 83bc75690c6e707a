/**
 * The desktop, behind one interface: calls, events, the window.
 * May know: @tauri-apps/api, and nothing of ours but the shape of an error.
 * Never here: a screen, a query, a rule, or the name of a single command.
 */

export type { Settled } from "./answer";
export { settled } from "./answer";
export { AppError, asAppError } from "./app_error";
export type { Changed, Platform } from "./platform";
export { platform } from "./tauri";
