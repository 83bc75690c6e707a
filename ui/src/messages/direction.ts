import type { CompanySupport, Direction, Owner, Sighting, SignCourse } from "../bindings";
import { formatDay } from "./format";
import { plansMessages } from "./plans";
import { plural } from "./plural";

const sightings: Record<Sighting, string> = {
  not_seen: "Not seen",
  sometimes: "Sometimes",
  often: "Often",
};
const lookers: Record<Owner, string> = { leader: "Leader", pm: "PM" };

const never = "Never write about health, reasons for leave or formal measures here.";

/** Words of the talks about direction. */
export const directionMessages = {
  title: "Direction and fit",
  titleOf: (name: string) => `Direction and fit of ${name}`,
  back: "Back to the person",
  open: "Open",
  openSpoken: "Open: direction and fit",
  private: `For your eyes only: never printed or exported. ${never}`,

  talks: "Do you want that?",
  talksHelp:
    "Ask before a target is set: up is another job, not a better one. A plan you begin starts from the newest answer.",
  note: "Note a talk…",
  noTalks: "You have not talked about it yet. Half an hour and four questions are enough:",
  askAgain: "What to ask next time",
  prompts: [
    "Which day of the last month would you like to have again?",
    "What would you hand over gladly, and what would you miss after half a year?",
    "If pay and title were the same: would you rather go deeper, or have people to grow?",
    "What would you need from this company to find out whether it suits you?",
  ],
  talkedOn: (day: string) => `Talked on ${formatDay(day)}`,
  neverTalked: "Not talked about yet.",
  directionOf: (direction: Direction | null) =>
    direction ? plansMessages.directions[direction].label : "Not clear yet",

  addTitle: (name: string) => `Talk with ${name} about direction`,
  editTitle: (day: string) => `The talk of ${formatDay(day)}`,
  submit: "Keep it",
  question: "Where do they want to go?",
  unclear: "Not clear yet",
  unclearText: "They do not know, or say it is too early.",
  motives: "What gets them going",
  motivesHelp: "The work itself, people, money, being asked: in their words.",
  wouldMiss: "What they would miss",
  wouldMissHelp: "Of what they do with their own hands today.",
  alternative: "The way without leading people",
  alternativeHelp:
    "What growing as an individual would look like here, and whether it tempts them.",
  support: "Does the company support it?",
  supportHelp: "A post in sight, time to learn it, somebody who wants them to.",
  supports: {
    yes: "Yes",
    no: "No",
    unclear: "Unclear",
  } satisfies Record<CompanySupport, string>,
  notAsked: "Not talked about",
  supportLine: (support: CompanySupport) =>
    ({
      yes: "The company supports it",
      no: "The company does not support it",
      unclear: "Unclear whether the company supports it",
    })[support],
  own: "What you think of it",
  day: "On",
  kept: (name: string) => `The talk with ${name} is kept.`,
  change: (day: string) => `Change the talk of ${formatDay(day)}`,
  changed: "The change to the talk is kept.",
  remove: (day: string) => `Remove the talk of ${formatDay(day)}`,
  removed: "The talk is removed.",
};

/** Words of the signs of being stuck. */
export const stuckMessages = {
  signs: "Signs of being stuck",
  signsHelp:
    "Seven signs between managing a product and leading. Look now and then, alone or together; what stays or grows asks for something to be done.",
  checkIn: "Check in…",
  never: "Nobody looked yet.",
  sign: "Sign",
  course: "Course",
  trend: "Over time",
  courses: {
    quiet: "Quiet",
    eases: "Eases",
    first: "First seen",
    stays: "Stays",
    grows: "Grows",
  } satisfies Record<SignCourse, string>,
  lookers,
  sightings,
  seen: (sighting: Sighting | null) => (sighting ? sightings[sighting] : "–"),
  point: (by: Owner, sighting: Sighting, day: string) =>
    `${lookers[by]}: ${sightings[sighting].toLowerCase()} on ${formatDay(day)}`,
  noPoints: "Not looked at",
  toDo: "What could be done",
  toDoHelp: "Choose one or two. None of them names the sign, so they may stand in a plan.",
  trains: (what: string) => `Trains ${what}`,
  owners: { pm: "For the PM", leader: "For you" } satisfies Record<Owner, string>,
  intoPlan: "Into the plan",
  intoPlanSpoken: (text: string) => `Into the plan: ${text}`,
  forMeeting: "For the one-to-one",
  forMeetingSpoken: (text: string) => `For the one-to-one: ${text}`,
  taken: "Open action",
  tookToPlan: "It is an action of the plan.",
  tookToMeeting: "It is an open action for the next one-to-one.",
  noPlan: "The plan needs a focus area before it can take an action up.",

  title: (name: string) => `Check in on ${name}`,
  submit: "Keep it",
  keys: "1 not seen, 2 sometimes, 3 often; each key goes on to the next sign. Leave out what you did not look at.",
  by: "Who looked",
  note: "Note",
  noteHelp: `What you saw, for your eyes only. ${never}`,
  day: "On",
  kept: (name: string) => `The check-in on ${name} is kept.`,

  past: "Check-ins",
  pastLine: (by: Owner, seen: number) =>
    `${lookers[by]}, ${plural(seen, { none: "no sign seen", one: "# sign seen", other: "# signs seen" })}`,
  remove: (day: string) => `Remove the check-in of ${formatDay(day)}`,
  removed: "The check-in is removed.",
  summary: (count: number) =>
    plural(count, {
      none: "No sign of being stuck stays or grows.",
      one: "# sign of being stuck asks for something to be done.",
      other: "# signs of being stuck ask for something to be done.",
    }),
};
