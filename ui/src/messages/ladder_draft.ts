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
  published: (version: number, people: number) =>
    people === 0
      ? `Version ${version} counts now.`
      : `Version ${version} counts now; ${plural(people, { one: "# person", other: "# people" })} carried over.`,
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
