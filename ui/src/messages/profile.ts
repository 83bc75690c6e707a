import type { LifeCycleStage, Rater } from "../bindings";
import { formatDay } from "./format";
import { plural } from "./plural";

const raters: Record<Rater, string> = {
  manager: "Manager",
  self: "Self",
  peer: "Peer",
  agreed: "Agreed",
};
const stages: Record<LifeCycleStage, string> = {
  new: "a new product",
  growth: "a growth product",
  mature: "a mature product",
  decline: "a declining product",
};

const levels = (gap: number) => plural(Math.abs(gap), { one: "# step", other: "# steps" });

export const profileMessages = {
  title: "Profile",
  titleOf: (name: string) => `Profile of ${name}`,
  back: "Back to the person",
  open: "Open the profile",
  help: "For your eyes only; drafts count. It is never printed.",
  against: (level: string) => `Against ${level}`,
  againstNobody: "Not placed on a level, so nothing is expected yet.",
  works: (stage: LifeCycleStage) => `works on ${stages[stage]}`,
  againstLabel: "Against",
  ownLevel: (level: string) => `${level}, where they stand`,
  chooseLevel: "Place them on a level, or choose one in the profile, to see strengths and gaps.",
  notRated: "Nothing is rated yet. Assess them to see strengths and gaps.",
  assess: "Assess",

  picture: "Expected, seen and said",
  pictureHelp: "Each axis goes from 0 at the centre to 5 at the rim.",
  pictureByArea: "With so many competencies each axis is an area, at the mean of what is rated.",
  noLevel: (name: string) =>
    `${name} stands on no level yet. Choose one above to hold what was seen against it.`,
  tooFew: "With fewer than three competencies there is no shape to see. The table has it all.",
  pictureSpoken: (axes: number) =>
    plural(axes, {
      one: "Radar of # axis. The table below says the same in numbers.",
      other: "Radar of # axes. The table below says the same in numbers.",
    }),
  series: { expected: "Expected", current: raters.manager, self: raters.self },

  standsOut: "What stands out",
  strengths: "Strengths",
  noStrengths: "Nothing above what is expected yet.",
  topGaps: "Top gaps",
  noGaps: "No gap against this level.",
  moreGaps: (count: number) =>
    plural(count, { one: "# more gap in the table.", other: "# more gaps in the table." }),
  ofExpected: (current: number, expected: number) => `${current}, expected ${expected}`,
  takeUp: "Work on it",
  takeUpSpoken: (name: string) => `Work on it: ${name}`,
  inPlan: "In the plan",
  planFull: "The plan has its three focus areas.",
  noPlan: "“Work on it” begins a growth plan.",
  taken: (name: string) => `${name} is a focus area of the plan.`,

  table: "Competency by competency",
  views: { now: "Now", time: "Over time" },
  view: "Show",
  competency: "Competency",
  expected: "Expected",
  current: raters.manager,
  self: raters.self,
  difference: "Difference",
  trend: "Over time",
  weighs: (weight: number) => `weighs ${weight}`,
  differs: (gap: number) => {
    if (gap > 0) return `${levels(gap)} below`;
    if (gap < 0) return `${levels(gap)} above`;
    return "As expected";
  },
  apart: (apart: number) => `${levels(apart)} ${apart > 0 ? "higher" : "lower"}`,
  raters,
  point: (by: Rater, value: number, day: string, isDraft: boolean) =>
    `${raters[by]} ${value} on ${formatDay(day)}${isDraft ? " (draft)" : ""}`,
  assessed: (day: string, by: Rater, isDraft: boolean) =>
    isDraft ? `${formatDay(day)} ${raters[by]}, draft` : `${formatDay(day)} ${raters[by]}`,
  noTrend: "No rating so far",
  timeLabel: "Ratings over time",
  timeEmpty: "No assessment so far.",
};
