import type { ActionStatus, MeetingPage_Serialize, NewDomain, Owner } from "../bindings";
import { formatDay, formatNumber, formatWeekDay } from "./format";
import { movedTo } from "./new_domain";
import { plural } from "./plural";

const relative = new Intl.RelativeTimeFormat("en-GB", { numeric: "auto" });

/** Whole days from one ISO day to another; negative when the second comes first. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / 86_400_000);
}

/** "12 days ago", "yesterday", "in 3 weeks": exact to the day as long as days are what one thinks in. */
function relativeDay(day: string, today: string): string {
  const days = daysBetween(today, day);
  const far = Math.abs(days);
  if (Number.isNaN(days)) return day;
  if (far < 60) return relative.format(days, "day");
  if (far < 700) return relative.format(Math.trunc(days / 30.44), "month");
  return relative.format(Math.trunc(days / 365.25), "year");
}

type Standing = Pick<MeetingPage_Serialize, "last" | "next_due" | "due">;

/** Words of the one-to-ones. */
export const oneToOneMessages = {
  title: "One-to-ones",
  summary: (people: number, overdue: number) => {
    const team = plural(people, { none: "nobody yet", one: "# person", other: "# people" });
    return overdue === 0
      ? team
      : `${team}, ${plural(overdue, { one: "# overdue", other: "# overdue" })}`;
  },
  filter: "Filter people",
  scope: "Whose",
  scopes: { reports: "My reports", everyone: "Everyone" },
  group: {
    never: "Not met yet",
    overdue: "Overdue",
    soon: "Due within a week",
    later: "Later",
  },
  tableLabel: "Whom to meet next",
  person: "Person",
  lastMet: "Last met",
  never: "Never",
  nextDue: "Next due",
  openActions: "Open actions",
  keyOpens: "opens",
  keyWrites: "writes today’s note",
  writeNow: "Write",
  writeNote: "Write today’s note",
  writeWith: (name: string) => `Write today’s note with ${name}`,
  emptyTitle: "Nobody to meet yet",
  emptyText:
    "Everyone active on the roster appears here, whom to meet next at the top. Add the people you lead first.",
  emptyAction: "Go to people",
  noMatchTitle: "Nobody matches",
  noMatchText: "Try fewer letters.",
  relativeDay,
  overdueBy: (days: number) => plural(days, { one: "# day overdue", other: "# days overdue" }),

  back: "One-to-ones",
  standing: ({ last, next_due, due }: Standing, today: string) => {
    if (last === null) return "Not met yet";
    const met = `Last met ${relativeDay(last, today)}`;
    return due === "overdue"
      ? `${met}, next was due ${formatWeekDay(next_due)}`
      : `${met}, next due ${formatWeekDay(next_due)}`;
  },
  links: "More about this person",
  personLink: "Profile",
  planLink: "Growth plan",
  noPlanLink: "No growth plan yet",
  delegationLink: "Delegation",

  sheetTitle: (on: string, today: string) =>
    on === today ? `Today, ${formatWeekDay(on)}` : formatDay(on),
  date: "Date",
  shared: "What you talked about",
  sharedHint: "What both of you may read.",
  private: "Private, for your eyes only",
  privateHint: "Never printed or exported.",
  neverRecord:
    "Leave out health, reasons for leave and formal remediation, in both parts. They do not belong in this file.",
  state: { blank: "Keeps itself", keeping: "Keeping…", kept: "Kept" },
  notKept: (name: string) => `The last words of the note with ${name} could not be kept.`,
  notKeptText: "They wait in the note. Open it to try again.",
  writeShared: "Write the note",
  writePrivate: "Write the private part",
  addAction: "Add an action",
  addContext: "Add context",
  noteActions: (day: string) => `More about the note of ${formatDay(day)}`,

  agreed: "Agreed",
  newAction: "New action",
  newActionHint: "What was agreed, then Enter",
  owner: "Who",
  owners: { pm: "PM", leader: "You" } satisfies Record<Owner, string>,
  /** A leader in a plan is the manager of the person, who need not be the one who writes here. */
  ownerOf: (owner: Owner, isOfPlan: boolean) => {
    if (owner === "pm") return "PM";
    return isOfPlan ? "Leader" : "You";
  },
  due: "Due",
  add: "Add",
  byDay: (day: string) => `by ${formatDay(day)}`,
  overdue: (day: string) => `Overdue, ${formatDay(day)}`,
  doneOn: (day: string) => `Done ${formatDay(day)}`,
  dropped: "Dropped",
  becomes: {
    open: "The action is open again.",
    done: "The action is done.",
    dropped: "The action is dropped.",
    carried: "The action goes on in the next plan.",
  } satisfies Record<ActionStatus, string>,
  actionMenu: (text: string) => `More about the action ${text}`,
  editAction: "Edit…",
  editActionTitle: "Edit the action",
  dropAction: "Drop",
  reopenAction: "Open again",
  removeAction: "Delete",
  actionRemoved: "The action is deleted.",
  save: "Save",
  actionText: "Action",

  context: "Context shared",
  newContext: "Context shared in this one-to-one",
  newContextFor: (person: string) => `context for ${person}`,
  newContextHint: "What you passed on about the company, then Enter",
  contextAdded: "The context is noted.",
  contextTold: (name: string) => `${name} knows now.`,
  removeContext: (text: string) => `Was not told: ${text}`,
  contextRemoved: "It counts as not told. A note others need stays under Delegation, Context.",
  shareElsewhere: "Note context shared elsewhere",
  shareTitle: (name: string) => `Context shared with ${name}`,
  shareText: "What was shared",
  shareHelp: "For what you passed on outside a one-to-one: in the corridor, in a mail, in a call.",
  shareOn: "On",
  shareOnHelp: "Empty means today.",

  earlier: "Earlier notes",
  noEarlier: "No earlier notes. What you write above will stand here next time.",
  edit: "Edit",
  finish: "Done editing",
  remove: "Delete",
  removed: "The note is deleted.",
  privatePart: "Private",
  nothingShared: "Nothing written in the shared part.",
  more: (count: number) => plural(count, { one: "Show # more note", other: "Show # more notes" }),
  wholeNote: "Show the whole note",
  lessNote: "Show less",

  table: "On the table",
  toTable: "Go to what is on the table",
  openNow: "Open actions",
  noOpen: "Nothing open. What you agree appears here until it is done.",
  showMore: (count: number) => `Show ${formatNumber(count)} more`,
  reviews: "Delegation to review",
  reviewDue: (day: string) => `Review ${formatWeekDay(day)}`,
  agreedBefore: (moved: NewDomain) => `Agreed before they ${movedTo(moved)}`,
  reviewOverdue: (day: string) => `Overdue, ${formatDay(day)}`,
  waiting: "Wanted, not given yet",
  fromToSpoken: (now: string, wanted: string) => `${now} now, ${wanted} wanted`,
  levelWord: (level: number, word: string | undefined) => (word ? `${level} ${word}` : `${level}`),
  gaps: (level: string) => `Widest gaps against ${level}`,
  noContext: "Nothing shared yet. What do they need to know to decide well?",
  contextSoFar: "Context they have",
  allContext: "All that bears on what they decide",
  bearsOn: "Bears on these decisions",
  bearsOnHint: "Bears on…",
  removeTag: (name: string) => `Does not bear on ${name}`,

  toTell: "Not told yet",
  theyDecide: (areas: string[]) => `They have a say in ${areas.join(", ")}`,
  decided: "Decided that day",
  moveNow: "Move it now…",
  moveNowOf: (name: string) => `Move it now: ${name}`,
  wantedBy: (day: string) => `by ${formatWeekDay(day)}`,
  wantedLate: (day: string) => `Was to be by ${formatDay(day)}`,
  moveTitle: (name: string) => `Who decides on ${name}`,
  move: "Move",
  level: "Level from today on",
  sameLevel: "This is the level agreed now. Choose another one.",
  reason: "Why",
  reasonHelp: "One sentence both would sign. It stays in the story of this decision.",
  wholeCell: "Limits, people to ask and all else: on the delegation screen",
  moved: (name: string, level: string) => `${name} is at ${level}.`,
  stays: "Looked at, stays…",
  staysSave: "Looked at, stays",
  staysOf: (name: string) => `${name}: looked at, stays`,
  staysTitle: (name: string, level: string) => `${name} stays at ${level}`,
  nextReview: "Look again on",
  lookedAtReason: "Looked at together, stays.",
  lookedAt: (name: string, day: string) => `${name} stays. Next look ${formatDay(day)}.`,
  change: "Change…",
  changeOf: (name: string) => `Change who decides on ${name}`,
  forAWhile: "For a while",
  holdsUntil: (level: string, until: string, after: string | null) =>
    after === null
      ? `${level} until ${formatWeekDay(until)}`
      : `${level} until ${formatWeekDay(until)}, then ${after}`,
  cameBack: (level: string, on: string) => `Back to ${level} since ${formatWeekDay(on)}`,
  giveBack: "Give back now",
  giveBackOf: (name: string) => `Give ${name} back now`,
  givenBack: (name: string) => `${name} is given back.`,
  differences: "Seen differently",
  askView: (person: string) => `Ask how ${person} sees who decides`,
  youAndThey: (you: string, they: string) => `You: ${you}. They: ${they}.`,
  theySay: (note: string, day: string) => `“${note}”, ${formatDay(day)}`,
  onTheTable: (day: string, about: string) => `To talk about since ${formatDay(day)}: ${about}`,
  keep: "Keep as agreed…",
  keepOf: (name: string) => `Keep as agreed: ${name}`,
  keepTitle: (name: string, level: string) => `Keep ${level} for ${name}`,
  keepReason: "Why it stays",
  keepHelp: "Stands in the story of the decision, for both to read.",
  keepStart: "We talked about it: it stays.",
  keepSave: "Keep",
  keptAsAgreed: (name: string) => `${name} stays as agreed.`,
};
