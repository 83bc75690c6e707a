import type { DroppedTarget, LadderPublished } from "../bindings";
import { plural } from "./plural";

export const ladderDraftMessages = {
  draft: "Draft of the ladder",
  title: (version: number) => `Draft of version ${version}`,
  sub: (name: string, basedOn: number) => `${name}. Version ${basedOn} counts until you publish.`,
  back: "Our ladder",
  none: "No draft is open",
  noneText:
    "A new version begins as a copy of the one that counts, or from a ladder file. Nothing changes for anybody until you publish it.",

  fromFile: "New version from a file…",
  draftIsOpen: "A draft is open. Publish or discard it first.",
  saveFile: "Save as a file…",
  look: "Look at the draft",
  more: "More about the ladder",
  imported: (levels: number, competencies: number) =>
    `A draft with ${plural(levels, { one: "# level", other: "# levels" })} and ${plural(competencies, { one: "# competency", other: "# competencies" })}.`,
  saved: "The ladder is saved.",

  discard: "Discard…",
  discardTitle: "Discard the draft?",
  discardText: "The version that counts stays as it is. Undo brings the draft back.",
  discardSubmit: "Discard the draft",
  keep: "Keep it",
  discarded: "The draft is gone.",

  findings: "To look at",
  findingsHelp: "What somebody reading this ladder would stumble over.",
  noFindings:
    "Every level says something of every competency, and each asks more than the one below.",
  blocks: "Blocks publishing",
  blocked: "Mend what blocks publishing first.",
  findingCount: (count: number) => plural(count, { one: "# finding", other: "# findings" }),

  changes: (from: number) => `What changes from version ${from}`,
  noChanges: "The draft says the same as the version that counts.",
  noChangesText: "What you change stands here word by word, as it was and as it will be.",
  before: (version: number) => `Version ${version}`,
  after: "Draft",
  nothing: "–",

  publish: "Publish…",
  publishTitle: (version: number) => `Publish version ${version}`,
  publishText:
    "From this day on it is the ladder that counts. It is then frozen, and assessments made before keep the version they were made on.",
  publishSubmit: "Publish",
  publishDay: "Counts from",
  published: (version: number) => `Version ${version} counts now.`,
  /** What came along, and what of open plans did not. */
  publishedText: ({ people, plans, open_roles, dropped_targets }: LadderPublished) => {
    const carried = [
      people > 0 && plural(people, { one: "# person", other: "# people" }),
      plans > 0 && plural(plans, { one: "# plan", other: "# plans" }),
      open_roles > 0 && plural(open_roles, { one: "# open role", other: "# open roles" }),
    ].filter(Boolean);
    const sentences = [
      carried.length > 0 && `Carried over: ${carried.join(", ")}.`,
      dropped_targets.length > 0 &&
        plural(dropped_targets.length, {
          one: "# plan is without a target now.",
          other: "# plans are without a target now.",
        }),
    ].filter(Boolean);
    return sentences.join(" ");
  },
  droppedTargets: (count: number) =>
    plural(count, { one: "# plan loses its target", other: "# plans lose their targets" }),
  droppedTargetsText: (isAgreed: boolean) =>
    isAgreed
      ? "The person then stands on the level the plan aims at, or above it. The direction stays; choose a new target with the person. What was printed and signed still says the old one."
      : "The person then stands on the level the plan aims at, or above it. The direction stays; choose a new target with the person.",
  droppedTarget: ({ target, becomes, stands_on }: DroppedTarget) => {
    if (becomes.code !== stands_on.code) {
      return `Aims at ${becomes.name}, which is then below ${stands_on.name}`;
    }
    if (target.name !== becomes.name) {
      return `Aims at ${target.name}, which goes on as ${becomes.name}`;
    }
    return `Aims at ${target.name} and comes to stand there`;
  },
  focusesLeft: (count: number) =>
    plural(count, {
      one: "# focus area is on a competency that goes",
      other: "# focus areas are on competencies that go",
    }),
  focusesLeftText: "The plan keeps it under its last name; nothing on the new ladder asks for it.",
  stay: "Who stays",
  stayText:
    "The level is the same; nothing happens to anybody on it unless you choose another one.",
  carry: "Who goes on where",
  carryText:
    "Levels that people stand on, plans aim at or roles are open for. Correct what is not right.",
  openAssessments: (count: number) =>
    plural(count, { one: "# assessment is open", other: "# assessments are open" }),
  openAssessmentsText: (count: number) =>
    plural(count, {
      one: "It finishes on the version it began on, or goes on with the new one from its own screen.",
      other:
        "Each finishes on the version it began on, or goes on with the new one from its own screen.",
    }),
  nobody: "Nobody stands on a level yet.",
  follows: (level: string) => `${level} is followed by`,
  choose: "Choose a level",
  moreNames: (count: number) => `and ${count} more`,
  fewerNames: "Show fewer",
  inUse: (people: number, plans: number, roles: number) =>
    [
      people > 0 && plural(people, { one: "# person", other: "# people" }),
      plans > 0 && plural(plans, { one: "# plan", other: "# plans" }),
      roles > 0 && plural(roles, { one: "# open role", other: "# open roles" }),
    ]
      .filter(Boolean)
      .join(", "),
};
