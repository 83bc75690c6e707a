import type { OfDay, PlanOutcome, Signature } from "../bindings";
import { formatDay, formatLongDay } from "./format";
import { plural } from "./plural";

const outcomes: Record<PlanOutcome, string> = {
  reached: "Reached",
  partly: "Reached in part",
  not_reached: "Not reached",
  overtaken: "Overtaken by events",
};

/** Words of signing a plan and of what was signed. */
export const signMessages = {
  sign: "Sign…",
  signAgain: "Sign as it is now…",
  title: (name: string) => `Sign the plan with ${name}`,
  text: "Rungs keeps the pages as they are signed, so that they can be printed again whatever becomes of the plan. You can still change it.",
  day: "Signed on",
  who: "Who signed",
  submit: "Sign",
  done: (name: string) => `The plan with ${name} is signed.`,

  heading: "As it was signed",
  by: (signatures: readonly Signature[], ofDay: OfDay | null) => {
    const place = ofDay === null ? "" : ` (${ofDay.place} of ${ofDay.of} that day)`;
    const days = new Set(signatures.map(({ on }) => on));
    const names = signatures.map(({ name, on }) =>
      days.size > 1 ? `${name} on ${formatLongDay(on)}` : name,
    );
    const [day] = days;
    return days.size > 1 || day === undefined
      ? `Signed by ${names.join(" and ")}${place}`
      : `Signed by ${names.join(" and ")}, ${formatLongDay(day)}${place}`;
  },
  unchanged: "The plan is still what was signed.",
  earlier: "Signed before",
  changed: (count: number) =>
    plural(count, { one: "# change since then", other: "# changes since then" }),
  pages: "Pages…",
  pagesOf: (signed: string) => `Pages…: ${signed}`,
  pdf: "Save as PDF…",
  pdfOf: (signed: string) => `Save as PDF…: ${signed}`,
  print: "Print…",
  printOf: (signed: string) => `Print…: ${signed}`,
  page: (page: number, count: number, name: string) =>
    `Page ${page} of ${count} of the plan ${name} signed`,
};

/** Words of looking back on the plan before. */
export const lookBackMessages = {
  title: "The plan before",
  sub: (period: string, outcome: PlanOutcome | null | undefined) =>
    !outcome ? period : `${period}: ${outcomes[outcome].toLowerCase()}`,
  open: "It is not closed yet. Say what became of it, and its words stand here.",
  show: "Show that plan",
  label: "What the plan before promised and what became of it",
  focus: "Focus area",
  became: "What became of it",
  actions: "Actions done",
  pathAndNow: (path: string, now: string) => [path, now].filter((words) => words !== "").join("; "),
  outcomeOf: (outcome: PlanOutcome | null | undefined) =>
    outcome ? outcomes[outcome] : "Not said",
  goesOn: "goes on here",
  doneOf: (done: number, all: number) => (all === 0 ? "–" : `${done} of ${all}`),
  kept: (kept: number, promised: number) =>
    plural(promised, {
      none: "No commitment was made",
      one: `${kept} of # commitment kept`,
      other: `${kept} of # commitments kept`,
    }),
  held: (held: number, planned: number) =>
    plural(planned, {
      none: "no check-in was planned",
      one: `${held} of # check-in held`,
      other: `${held} of # check-ins held`,
    }),
  since: "Since then",
  moreSince: (count: number) => plural(count, { one: "Show # more", other: "Show # more" }),
  nothingSince: "No level, final rating or decision changed since then.",
};

/** Words of beginning the next plan with what goes on. */
export const carryMessages = {
  next: "Next plan…",
  title: (name: string) => `The next plan for ${name}`,
  text: "It begins as a draft with direction, target and words of this one. What goes on stays due here as it is until you both agree on the next plan, or this one is closed. Dates that have passed are left to be set anew.",
  firstDay: "First day",
  lastDay: "Last day",
  lastDayText: "Left empty, it is as long as this one.",
  goesOn: "What goes on",
  nothing: "Nothing is open in this plan; the next one begins without focus areas.",
  due: (day: string) => `due ${formatDay(day)}`,
  commitments: "Commitments not kept yet",
  submit: "Begin the next plan",
  begun: (name: string) => `The next plan for ${name} is begun.`,
};

/** Words of dates that were moved and of what helps. */
export const courseMessages = {
  slipped: (first: string, times: number) =>
    plural(times, {
      one: `Moved once, first due ${formatDay(first)}`,
      other: `Moved # times, first due ${formatDay(first)}`,
    }),
  slippedShort: (first: string) => `first ${formatDay(first)}`,
  goesOn: "Goes on in the next plan",
  people: "Who helps",
  peopleHint: "Names or teams",
  resources: "What helps",
  resourcesHint: "A book, a course, a budget",
  withPeople: (people: string) => `With ${people}`,
  held: "Held",
  heldOn: (day: string) => `Held ${formatDay(day)}`,
  markHeld: "It was held",
  markHeldOf: (day: string) => `It was held: the check-in of ${formatDay(day)}`,
  markedHeld: "The check-in counts as held.",
  heldToday: "It was held today",
  notHeld: "It was not held",
  markedNotHeld: "The check-in is still to come.",
  takenBack: "Taken back",
  commitmentDropped: "The commitment is taken back.",
  focusOutcome: (heading: string) => `What became of “${heading}”`,
  unsaid: "Not said",
};
