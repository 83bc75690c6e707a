import type { NewDomain, StoryKind } from "../bindings";
import { formatDay, formatLongDay, formatShare } from "./format";
import { movedTo } from "./new_domain";
import { plural } from "./plural";

export const cellMessages = {
  whileFirst: "Begin or cancel what is to hold for a while first.",
  now: "What counts now",
  nothingAgreed: "Nothing agreed yet",
  until: (day: string) => `for a while, until ${formatLongDay(day)}`,
  since: (day: string) => `since ${day}`,
  level: "Level agreed",
  ending: "This ends what holds for a while",
  levelMissing: "Choose a level first.",
  wanted: "Wanted level",
  nothingWanted: "No other level wanted",
  wantedBy: "Wanted by",
  limits: "Limits",
  noLimits: "none",
  around: "Around it",
  aroundSum: (asks: readonly string[], tells: readonly string[], isPromised: boolean) =>
    [
      asks.length > 0 && `asks ${asks.join(", ")}`,
      tells.length > 0 && `tells ${tells.join(", ")}`,
      isPromised && "your part",
    ]
      .filter(Boolean)
      .join("; ") || "nobody to ask or tell, nothing promised",
  limitHelp: "What an amount does not say, such as a region or a kind of customer.",
  consult: "Asks first",
  consultHelp: "Who is asked before the decision. Names or functions; Enter adds one.",
  inform: "Tells after",
  informHelp: "Who is told after the decision.",
  commitment: "What the leader commits to",
  commitmentHelp: "What you do so that it works, such as an answer within a day.",
  reason: "Reason",
  reasonHelp:
    "Why it is so now, for both of you: it stays in the story of this cell and goes into exports.",
  review: "Review on",
  clear: "No date",
  earlier: "From another day",
  fromToday: "from today",
  holdsSince: "Holds since",
  sinceHelp: "Empty means today. An earlier day writes into the history.",
  save: "Save",
  cancel: "Cancel",
  close: "Close",
  left: "What you typed here before is still in the form.",
  startOver: "Start over",

  rung: (rung: string | null, level: string) =>
    rung === null ? `The rung expects ${level}.` : `${rung} expects ${level}.`,
  nextRung: (rung: string, level: string) => `${rung}, the next rung, expects ${level}.`,
  expectedNothing: "The rung says nothing about this decision.",
  held: "What is agreed meets it.",
  short: (steps: number) =>
    plural(steps, {
      one: "What is agreed is one step short.",
      other: "What is agreed is # steps short.",
    }),
  notAgreed: "Nothing is agreed, which counts as not held.",
  counts: (short: number, steps: number, share: number) =>
    short === 0
      ? `For readiness it counts as held; ${formatShare(share)} of all decisions are needed.`
      : short > steps
        ? `For readiness this alone is in the way: none may lie more than ${plural(steps, { one: "one step", other: "# steps" })} below.`
        : `For readiness it counts as not held yet; ${formatShare(share)} of all decisions are needed.`,

  lookAgain: "To be looked at again",
  moved: (name: string, moved: NewDomain) =>
    `${name} ${movedTo(moved)}, and this was agreed before.`,

  ownView: "Their own view",
  ownViewLine: (name: string, level: string, on: string) =>
    `${name} sees ${level} since ${formatDay(on)}.`,
  differs: (steps: number) =>
    steps > 0
      ? plural(steps, {
          one: "That is one step freer than what was agreed.",
          other: "That is # steps freer than what was agreed.",
        })
      : plural(-steps, {
          one: "That is one step less free than what was agreed.",
          other: "That is # steps less free than what was agreed.",
        }),
  same: "That is what was agreed.",

  forAWhile: "For a while",
  holdsUntil: (level: string, until: string, then: string | null) =>
    then === null
      ? `${level} until ${formatLongDay(until)}.`
      : `${level} until ${formatLongDay(until)}, then ${then}.`,
  notThere: (day: string) => `Not in the catalogue since ${day}`,
  asLastDay: "Shown as it was on its last day.",
  became: "Shown as it was on its last day. It goes on as:",
  agreedFrom: (level: string, since: string) => `${level} from ${formatLongDay(since)} on.`,
  agreedLater: "Agreed from a later day",
  planned: "Planned for a while",
  holdsFrom: (level: string, since: string, until: string) =>
    `${level} from ${formatLongDay(since)} until ${formatLongDay(until)}.`,
  takeBack: "Drop the plan",
  notBegun: "What was planned is dropped.",
  pullBack: "Pull back for a while…",
  handOver: "Hand over for a while…",
  levelThen: "Level for the time being",
  lastDay: "Last day",
  untilHelp: "From the day after it what was agreed holds again, by itself.",
  newEnd: "New last day",
  setEnd: "Change the end",
  giveBack: "Give back now",
  given: "It is given back.",
  ended: "The end is changed.",
  began: "It holds for a while.",
  why: "Why for a while",
  whyHelp: "Never empty: whoever it is about wants to know.",
  start: "Begin",

  about: "About this decision",
  stays: "Looked at: stays",
  staysReason: "Looked at: stays.",
  nextReview: "Next review",
  stayed: "It stays as it is.",
  outcome: "Note how it went…",
  person: (name: string) => `Page of ${name}`,
  evidence: "What was seen",

  story: "How it came here",
  noStory: "Nothing has been agreed for this decision yet.",
  kinds: {
    returned: "Came back",
    began: "Began",
    freer: "Freer",
    tighter: "Tighter",
    terms: "Terms",
    confirmed: "Looked at",
    temporary: "For a while",
    carried: "Carried over",
    poker: "Poker",
    own_view: "Own view",
    outcome: "Seen",
  } satisfies Record<StoryKind, string>,

  many: {
    limitTitle: (cells: number) =>
      plural(cells, { one: "Limit of this cell", other: "Limit of # cells" }),
    reviewTitle: (cells: number) =>
      plural(cells, { one: "Review date of this cell", other: "Review date of # cells" }),
    whileTitle: (cells: number) =>
      plural(cells, { one: "This cell for a while", other: "# cells for a while" }),
    limitHelp: "Leave it empty to take the limit away.",
    reviewHelp: "Leave it empty to take the review date away.",
    skipped: (cells: number) =>
      plural(cells, {
        one: "One chosen cell has no level yet and is left out.",
        other: "# chosen cells have no level yet and are left out.",
      }),
    skippedWhile: (cells: number) =>
      plural(cells, {
        one: "One chosen cell is left out: nothing is agreed there, or it is on this level.",
        other: "# chosen cells are left out: nothing is agreed there, or they are on this level.",
      }),
  },
};
