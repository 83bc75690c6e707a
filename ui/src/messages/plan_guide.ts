import type { PlanStep, ReasonKind, StepLack } from "../bindings";
import { formatWeekDay } from "./format";
import { plural } from "./plural";

const steps = {
  look_back: {
    title: "Looking back",
    text: "What the last plan promised, and what happened since.",
  },
  direction: {
    title: "Direction",
    text: "Where do they want to go? Up is not always better; a target level comes after the answer.",
  },
  strengths: { title: "Strengths", text: "What already works. A plan builds on it." },
  focus: {
    title: "Focus areas",
    text: "One to three things this period is about, the likeliest first, each with its reasons.",
  },
  path: {
    title: "From and to",
    text: "Where each begins and where it leads, and how you both will know.",
  },
  actions: {
    title: "Actions",
    text: "Most of it in the work itself, some with others, a little training.",
  },
  commitments: { title: "Your commitments", text: "What will you do so that this plan works?" },
  check_ins: { title: "Check-ins", text: "Two or three dates keep a plan alive." },
  ready: { title: "Ready", text: "What is worth a second look, and the pages to hand over." },
} satisfies Record<PlanStep, { title: string; text: string }>;

const lacks: Record<StepLack, string> = {
  direction: "which way is not chosen",
  aspiration: "their own words are missing",
  know: "how you will know is missing for some",
  action: "some have no action yet",
};

const reasons: Record<ReasonKind, string> = {
  last_plan: "Last plan",
  gap: "Gap",
  delegation: "Decision",
  readiness: "Readiness",
  stuck: "Sign",
};

/** Words of making a plan step by step. */
export const guideMessages = {
  title: (name: string) => `Make the plan for ${name}`,
  open: "Make it step by step",
  back: "Growth plan",
  steps: "Steps",
  stepTitle: (step: PlanStep) => steps[step].title,
  stepText: (step: PlanStep) => steps[step].text,
  done: "said",
  lacks: (lack: StepLack) => lacks[lack],
  place: (at: number, all: number) => `Step ${at} of ${all}`,
  previous: "Back",
  next: "Next",
  finish: "Open the plan",

  firstPlan: "This is the first plan the two of you agree on, so there is nothing to look back on.",
  addStrength: "Add",
  addStrengthOf: (name: string) => `Add to the strengths: ${name}`,
  strengthsProposed: "Rated at or above what is expected",
  noStrengths:
    "No final rating is at or above what the level expects yet. Write what others come to them for.",

  proposed: "Proposed",
  chosen: "Chosen",
  noneChosen: "Nothing chosen yet.",
  nothingProposed:
    "No gap, no decision that is to move and no sign of being stuck proposes anything. Assess them first, or choose freely.",
  choose: "Choose",
  chooseOf: (heading: string) => `Choose as a focus area: ${heading}`,
  other: "Something else…",
  full: "Three are as many as one period carries; more is a wish list. Remove one to choose another.",
  reason: (kind: ReasonKind) => reasons[kind],
  removeFocus: (heading: string) => `Remove the focus area ${heading}`,
  noFocusYet: "Choose a focus area first.",
  toFocus: "Choose focus areas",

  ideas: "From the library",
  moreIdeas: (count: number) => plural(count, { one: "# more idea…", other: "# more ideas…" }),

  promises: "What leaders promise for such focus areas",
  addPromise: "Promise",
  addPromiseOf: (text: string) => `Promise: ${text}`,

  dates: "Proposed dates",
  datesText: "About every four weeks, the last while there is time to change something.",
  date: (day: string) => formatWeekDay(day),
  planDates: (count: number) =>
    plural(count, {
      none: "Plan them",
      one: "Plan this check-in",
      other: "Plan these # check-ins",
    }),
  datesPlanned: (count: number) =>
    plural(count, { one: "The check-in is planned.", other: "# check-ins are planned." }),

  readyTitle: "The plan is ready to be talked through",
  readyText: "Print it, talk it through, and agree on it when both of you say yes.",
};

/** Words of the actions the leader keeps to use again. */
export const ownMessages = {
  own: "your own",
  keep: "Keep among your ideas",
  kept: "It is among your ideas from now on, for focus areas like this one.",
  letGo: (text: string) => `Let go of your own idea: ${text}`,
  letGoDone: "The idea is let go.",
};
