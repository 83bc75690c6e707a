import { plural } from "./plural";
import { quoted } from "./quoted";

/** Words of the shared components. */
export const partMessages = {
  close: "Close",
  cancel: "Cancel",
  dismiss: "Dismiss",
  notifications: "Notifications",
  loading: "Loading",
  clear: "Clear",
  required: "(required)",
  noMatch: "Nothing matches.",
  takeAway: (name: string) => `Take ${quoted(name)} away`,
  firstMatches: (shown: number) => `The first ${shown} are shown. Type more to narrow them down.`,
  openCalendar: "Choose a day",
  previousMonth: "Previous month",
  nextMonth: "Next month",
  increase: "Increase",
  decrease: "Decrease",
  openRole: "Open role",
  notKept: "This text is not kept",
  notKeptText: (field: string, why: string) =>
    `What you typed in ${quoted(field)} could not be kept and stands nowhere else. ${why}`.trim(),
  typed: (form: string) => ({
    title: "Drop what you typed?",
    text: `${quoted(form)} is not saved.`,
    leave: "Drop it",
    stay: "Go on typing",
  }),
  leaveAnyway: "Leave without it",
  leaveThem: "Leave without them",
  stay: "Stay here",
  halfFilled: (forms: number) =>
    plural(forms, { one: "A form is half filled in", other: "# forms are half filled in" }),
  halfFilledText: (names: readonly string[]) =>
    `${names
      .slice(0, 4)
      .map((name) => quoted(name))
      .join(
        ", ",
      )}${names.length > 4 ? ` and ${names.length - 4} more` : ""}: what was typed there was not saved, and is gone then.`,
  steps: (value: number | null, of: number, expected: number | null) => {
    if (value === null) {
      return expected === null ? "not rated" : `not rated, ${expected} expected`;
    }
    return expected === null ? `${value} of ${of}` : `${value} of ${of}, ${expected} expected`;
  },
  progress: (done: string, total: string) => `${done} of ${total}`,
  selectRow: (name: string) => `Select ${name}`,
  selectAll: "Select all",
  moveLine: (line: string) => `Move ${quoted(line)}`,
  removeLine: (line: string) => `Remove ${quoted(line)}`,
  lineOf: (list: string, number: number) => `${list}, line ${number}`,
  addLine: (list: string) => `${list}, new line`,
  addLineHint: "Add a line",
  movedTo: (name: string, number: number) => `${name} is number ${number} now.`,
  stepsHelp: (last: number) => `0 to ${last} sets it, Delete takes it out.`,
  noStep: "Not set",
  clearStep: (name: string) => `Take out: ${name}`,
};
