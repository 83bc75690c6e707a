import type { NewDomain, NextStep_Serialize, Owner, PlanState } from "../bindings";
import { formatDay } from "./format";
import { movedTo } from "./new_domain";
import { plural } from "./plural";

/** Words of one person's page. */
export const personMessages = {
  back: "People",
  edit: "Edit…",
  editTitle: (name: string) => `Edit ${name}`,
  save: "Save",
  saved: (name: string) => `The changes to ${name} are kept.`,
  archive: "Archive…",
  archiveTitle: (name: string) => `Archive ${name}?`,
  archiveText: "They leave today's views with all their history. They can be brought back.",
  archiveOn: "Gone from",
  archiveSubmit: "Archive",
  archived: (name: string) => `${name} is archived, with all history.`,
  restore: "Bring back…",
  restoreTitle: (name: string) => `Bring ${name} back?`,
  restoreText: "They are on the roster again, with all their history.",
  restoreOn: "Back from",
  restoreSubmit: "Bring back",
  restored: (name: string) => `${name} is back on the roster.`,
  more: "More",
  remove: "Delete…",
  removeTitle: (name: string) => `Delete ${name}?`,
  removeText:
    "This takes away everything kept about them: jobs, placements, assessments, delegation, plans, one-to-ones. Who reported to them has no manager afterwards. To keep the history of somebody who has left, archive them instead.",
  removeSubmit: "Delete",
  removed: (name: string) => `${name} is deleted.`,
  assess: "Assess",
  continueAssessing: "Go on assessing",
  archivedNotice: "Archived: out of today's views, kept with all history.",
  next: "Next:",
  lastAssessed: (day: string) => `Last assessed ${formatDay(day)}`,
  notAssessed: "Not assessed yet.",
  delegation: "Delegation",
  area: "Decision area",
  level: "Decides",
  agreed: "Agreed",
  moved: (name: string, moved: NewDomain, cells: number) =>
    `${name} ${movedTo(moved)}. ${plural(cells, { one: "# decision agreed before is to be looked at again.", other: "# decisions agreed before are to be looked at again." })}`,
  lookAgain: "Look at it again",
  lookAgainAt: (area: string) => `Look at it again: ${area}`,
  step: (number: number, word: string) => `${number} ${word}`,
  noDelegation: "Nothing agreed yet.",
  forAWhile: (day: string, afterwards: string | null) =>
    `for a while, until ${formatDay(day)}${afterwards === null ? "" : `; then ${afterwards}`}`,
  overdue: (day: string) => `Review was due ${formatDay(day)}`,
  reviewOn: (day: string) => `Review ${formatDay(day)}`,
  placements: "Placements",
  noPlacements: "Not placed yet.",
  current: "Now",
  levelBefore: (level: string, day: string) =>
    `${level} until the ladder changed on ${formatDay(day)}`,
  removePlacement: (level: string, day: string) =>
    `Remove the placement on ${level} from ${formatDay(day)}`,
  placementRemoved: "The placement is removed.",
  plan: "Growth plan",
  openPlan: "Open",
  beginPlan: "Begin a plan",
  planBegun: "A plan is begun.",
  noPlan: "No plan covers today.",
  planStates: { draft: "Draft", agreed: "Agreed", closed: "Closed" } satisfies Record<
    PlanState,
    string
  >,
  period: (from: string, to: string) => `${formatDay(from)} – ${formatDay(to)}`,
  planLine: (focuses: number, target: string | undefined) => {
    const about = plural(focuses, {
      none: "no focus area yet",
      one: "# focus area",
      other: "# focus areas",
    });
    return target ? `Towards ${target}, ${about}` : about;
  },
  meetings: "One-to-ones",
  openMeetings: "Open",
  meet: "One-to-one",
  noMeetings: "No one-to-one yet.",
  openActions: "Open actions",
  lastMeetings: "Last notes",
  nothingShared: "Nothing written for both.",
  owners: { pm: "PM", leader: "Leader" } satisfies Record<Owner, string>,
  due: (day: string) => `due ${formatDay(day)}`,
  onDay: (day: string) => formatDay(day),
  nextWays: {
    place: "Place…",
    assess: "Assess",
    set_delegation: "Delegation",
    review_delegation: "Delegation",
    make_plan: "Begin a plan",
    check_in: "Open the plan",
    overdue_action: "One-to-one",
    one_to_one: "One-to-one",
  } satisfies Record<NextStep_Serialize["kind"], string>,
  reports: "Reports",
  note: "Note",
  noNote: "No note.",
  facts: "About",
  sinceDay: (day: string) => `since ${formatDay(day)}`,
};
