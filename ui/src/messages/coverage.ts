import type { DecisionArea, LifeCycleStage, NewDomain } from "../bindings";
import { formatDay, formatMonth, formatNumber } from "./format";
import { peopleMessages } from "./people";
import { plural } from "./plural";

/** Whose decisions are looked at: "you", or the name of another lead. */
export type Leader = string | null;

const possessive = (leader: Leader) => (leader === null ? "yours" : `${leader}’s`);

const stageMove = ({ from, to }: { from: LifeCycleStage; to: LifeCycleStage }) =>
  `a ${peopleMessages.stageOf(from).toLowerCase()} to a ${peopleMessages.stageOf(to).toLowerCase()} product`;

/** A past day that is looked at; null is today. */
const when = (asOf: string | null) => (asOf === null ? "Now" : `On ${formatDay(asOf)}`);

export const coverageMessages = {
  title: "Coverage",
  size: (people: number, areas: number) =>
    `${plural(people, { one: "# person", other: "# people" })} × ${plural(areas, { one: "# decision area", other: "# decision areas" })}`,

  filters: {
    lead: "Whose team",
    everyone: "Everyone",
    reach: "How far below",
    reaches: { tree: "Whole tree", direct: "Direct reports" },
    category: "Category",
    all: "All categories",
    asOf: "As of",
  },
  readOnly: (day: string) => `As it was on ${formatDay(day)}. Nothing can be changed here.`,
  backToToday: "Back to today",

  emptyTitle: "No decisions to look at yet",
  emptyText:
    "Coverage tells which decisions are still only yours, which have nobody and who carries too many. For that, people need a place on the ladder.",
  nobodyTitle: "Nobody is here",
  nobodyText: "Nobody active in this team is placed on the ladder that day.",
  everybodyAction: "Show everyone",

  load: {
    title: (leader: Leader) =>
      leader === null ? "How many decisions sit with you" : `How many decisions sit with ${leader}`,
    why: "A decision counts once for each person it is agreed with. What holds for a while counts as it held that day.",
    leader: (leader: Leader) => (leader === null ? "You decide" : `${leader} decides`),
    leaderOrBoth: (leader: Leader) =>
      leader === null ? "You decide, or both do" : `${leader} decides, or both do`,
    jointly: "Together",
    pm: "They decide",
    onlyMine: (leader: Leader) => `Areas still only ${possessive(leader)}`,
    change: (by: number) =>
      by === 0
        ? "as many as a year ago"
        : by > 0
          ? `${formatNumber(by)} more than a year ago`
          : `${formatNumber(-by)} fewer than a year ago`,
    day: "Day",
    month: (on: string, isLast: boolean) => (isLast ? formatDay(on) : formatMonth(on)),
    table: "Show as a table",
    picture: "Show as a picture",
    spoken: (asOf: string | null, leader: number, jointly: number, pm: number) =>
      `Over the two years before. ${when(asOf)} the leader decides ${formatNumber(leader)}, both together ${formatNumber(jointly)}, they ${formatNumber(pm)}.`,
    spokenOnlyMine: (asOf: string | null, areas: number) =>
      `Over the two years before. ${when(asOf)} ${plural(areas, { one: "# area is", other: "# areas are" })} only the leader’s.`,
    /** At the right end of a picture. */
    end: (asOf: string | null) => (asOf === null ? "today" : formatDay(asOf)),
  },

  index: "What was found",
  showAll: (count: number) => `Show all ${formatNumber(count)}`,
  showFewer: "Show fewer",
  /** Spoken: there is one such button for each question. */
  ofQuestion: (step: string, question: string) => `${step}: ${question}`,
  more: (count: number) => plural(count, { one: "and # more", other: "and # more" }),

  groups: {
    look_again: {
      short: "To look at again",
      title: "What to look at again after a move",
      why: "How freely somebody decides rests on what they know of the thing decided. In a new domain that knowledge is new; what cannot be taken back comes first.",
      well: "Nobody moved to a new domain without a look at what they decide.",
    },
    returned: {
      short: "For a while",
      title: "What holds only for a while",
      why: "It returns by itself. Saying so keeps a pull-back from feeling like a verdict.",
      well: "Nothing is pulled back or handed over for a while.",
    },
    came_back: {
      short: "Back again",
      title: "What came back after a while",
      why: "What was agreed holds again. Saying so keeps a pull-back from feeling like a verdict.",
    },
    overdue: {
      short: "Not looked at",
      title: "What has not been looked at",
      why: "A review that never comes turns a step on the way into a limit.",
      well: "No review is overdue.",
    },
    differences: {
      short: "Two views differ",
      title: "Where the two views differ",
      why: "Two who both think they decide, or who both wait, find out at the worst moment.",
      well: "Nobody sees it differently from what was agreed.",
    },
    only_mine: {
      short: (leader: Leader) => `Only ${possessive(leader)}`,
      title: (leader: Leader) => `Which decisions are still only ${possessive(leader)}`,
      why: (leader: Leader) =>
        leader === null
          ? "With everybody you have agreed on it, you have the last word. All of them wait for you."
          : `With everybody it is agreed with, ${leader} has the last word. All of them wait for ${leader}.`,
      well: (leader: Leader) => `No decision is only ${possessive(leader)}.`,
    },
    nobody: {
      short: "Nobody’s",
      title: "Which decisions have nobody",
      why: "Nothing is agreed on these with anybody. In doubt everybody asks, or nobody does.",
      well: "Something is agreed on every decision.",
    },
    held_twice: {
      short: "Held by two",
      title: "Where two hold the same",
      why: "Two last words are none. Agree whose it is, or what is whose part.",
      well: "Nowhere do two have the last word on one thing.",
    },
    overloaded: {
      short: "Carry too many",
      title: "Who carries too many",
      why: "At least four decisions more than the rung expects. What goes furthest beyond, and can be taken back, is named first: it is the easiest to hand on.",
      well: "Nobody carries many more decisions than their rung expects.",
    },
    could_carry: {
      short: "Could carry more",
      title: "Who could carry more",
      why: "At least four decisions fewer than the rung expects. The shortest steps are named first.",
      well: "Nobody holds many fewer decisions than their rung expects.",
    },
    far_below: {
      short: "Far below the rung",
      title: "Who decides far less than their rung expects",
      why: "Two steps or more. This weighs in readiness, and it is often the leader who has not let go.",
      well: "Nobody is two steps or more below what their rung expects.",
    },
    no_growth: {
      short: "Nobody grows",
      title: "Where nobody grows",
      why: "For six months nobody moved up, nothing more is wanted, no plan works on it, and somebody is below their rung.",
      well: "No decision has stood still for half a year while somebody is below their rung.",
    },
  },
  wellTitle: "All well",

  cell: {
    agreed: (level: string) => level,
    nothing: "nothing agreed",
    agreedSince: (day: string) => `since ${formatDay(day)}`,
    oneWay: "hard to take back",
    reviewBy: (day: string) => `review was due ${formatDay(day)}`,
    expects: (level: string) => `rung expects ${level}`,
    sees: (level: string) => `sees ${level}`,
    until: (level: string, day: string) => `${level} until ${formatDay(day)}`,
    backSince: (level: string, day: string) => `was ${level} until ${formatDay(day)}, now back`,
    moved: ({ on, area, stage }: NewDomain) => {
      const from = [area && `${area.from} to ${area.to}`, stage && stageMove(stage)].filter(
        Boolean,
      );
      return `from ${from.join(", from ")} on ${formatDay(on).replaceAll(" ", "\u00a0")}`;
    },
  },
  area: {
    couldTake: (level: string | null) =>
      level === null ? "could take it on" : `could take it on; rung expects ${level}`,
    with: (people: number) =>
      plural(people, { one: "agreed with # person", other: "agreed with # people" }),
    belowRung: (people: number) =>
      plural(people, { one: "# person below their rung", other: "# people below their rung" }),
    onProduct: (product: string) => `both on ${product}`,
    forTheTeam: "one for the whole team",
    expectedAndHas: (level: string, expected: string) => `${level}, rung expects ${expected}`,
  },
  person: {
    holds: (holds: number, expected: number) =>
      `holds ${formatNumber(holds)}, rung expects ${formatNumber(expected)}`,
    toHandOn: "To hand on first",
    toHandOver: "To hand over first",
  },

  open: "Open",
  openMatrix: "Choose in the matrix",
  /** Spoken: the step with what it is about, beginning with what is read. */
  about: (step: string, person: string, area: string) => `${step}: ${area}, ${person}`,
  handTo: (person: string) => `Hand it to ${person}`,
  setFor: (person: string) => `Set a level for ${person}`,
  stays: "Stays",
  staysReview: "Stays, next review in three months",
  giveBack: "Give back",
  pullBack: "Pull back…",
  makeFocus: "Make it a focus",
  isFocus: "In the plan",
  planIsFull: "Plan is full",
  beginPlan: "Make a plan",

  reasons: {
    staysAfterMove: (moved: NewDomain) =>
      `Looked at again after the move${moved.area ? ` to ${moved.area.to}` : " to a new stage"}: stays.`,
    staysReviewed: "Looked at again: stays.",
  },
  done: {
    stays: (person: string, area: string) => `${area} stays as it is for ${person}.`,
    givenBack: (person: string, area: string) => `${area} of ${person} is given back.`,
    pulledBack: (person: string, area: string) =>
      `${area} is pulled back for ${person}, for a while.`,
    focus: (person: string, area: string) => `${area} is a focus of the plan of ${person}.`,
  },

  pull: {
    title: (person: string, area: string) => `${area} for ${person}, for a while`,
    text: "What was agreed stays underneath and holds again by itself after the last day.",
    level: "Level for the time being",
    until: "Last day",
    reason: "Why",
    reasonText: "Who is pulled back reads it.",
    submit: "Pull back",
  },

  again: {
    title: "Look at their decisions again",
    text: (name: string, moved: NewDomain) => {
      const what = moved.area
        ? `${moved.area.from} to ${moved.area.to}`
        : moved.stage
          ? stageMove(moved.stage)
          : "";
      return `${name} moved from ${what} on ${formatDay(moved.on)}. How freely somebody decides rests on what they know of the thing decided, and these were agreed before.`;
    },
    toast: (name: string, count: number) =>
      plural(count, {
        one: `# decision of ${name} is to be looked at again after the move`,
        other: `# decisions of ${name} are to be looked at again after the move`,
      }),
    toastAction: "Look",
    imported: (count: number) =>
      plural(count, {
        one: "After a move to a new domain, # decision is to be looked at again.",
        other: "After moves to new domains, # decisions are to be looked at again.",
      }),
    importedAction: "Look at them",
  },
};

export const isHardToUndo = (reversible: DecisionArea["reversible"]) => reversible === "rarely";
