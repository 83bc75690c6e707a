import type { RoundStage, Standing } from "../bindings";
import { formatDay } from "./format";
import { plural } from "./plural";

const differences = (count: number) =>
  plural(count, { one: "# competency", other: "# competencies" });

export const assessmentRoundMessages = {
  beginTitle: "Assess together",
  beginText:
    "First how they see themselves, then how you do, then both side by side until you agree. What you agree on is final and never changes.",
  begin: "Begin in stages…",
  beginDialog: (name: string) => `Assess together with ${name}`,
  beginHow: (name: string) =>
    `${name} rates first, here or in a form you send. Drafts that are open now become the two views, and colleagues you asked since the last assessment are heard in it.`,
  beginSubmit: "Begin",
  levelNeeded: (name: string) => `${name} stands on no level yet. Choose what it is about.`,
  levelThen: "Where they stood on that day",
  beginDay: "Begun on",
  beginDayHelp: "A day in the past for a talk you had before; the ladder of that day counts.",
  begun: (name: string) => `The assessment with ${name} has begun.`,
  against: "Against",
  ownLevel: "Where they stand",
  nextLevel: "Next on their track",

  stages: "Stages",
  stageSelf: "Their view",
  stageManager: "Your view",
  stageCompare: "Side by side",
  stagePeers: "Colleagues",
  done: (stage: string) => `${stage} ✓`,

  selfText: (name: string) =>
    `How ${name} sees it. Fill it in together, or send a form and read it in when it comes back.`,
  managerText:
    "How you see it, before you look at theirs: a rating seen first pulls the other one towards it.",
  rated: (done: number, all: number) => `${done} of ${all} competencies rated`,
  keptAtOnce: "Every change is kept at once.",
  handIn: "Hand in",
  goOnWithout: "Go on without their view",
  selfIn: (name: string, rated: number) =>
    rated === 0 ? `The assessment goes on without ${name}’s view.` : `The view of ${name} is in.`,
  managerIn: "Your view is in.",
  inSince: (day: string) => `In since ${formatDay(day)}`,
  inText: (count: number) =>
    plural(count, { one: "# competency is rated.", other: "# competencies are rated." }),
  inWithout: "Nothing was rated; the assessment goes on without this view.",
  takeBack: "Take back to change",
  takenBack: "The view is open again.",
  hidden: "Kept out of sight until your own view is in, so that it does not pull yours.",
  showAnyway: "Show it anyway",

  notYet: (stage: RoundStage) =>
    stage === "self_view"
      ? "Both views come together here. Their view is not in yet."
      : "Both views come together here. Your view is not in yet.",
  legend: "What the marks mean",
  letters: { self: "T", manager: "Y", peer: "c" },
  legendSelf: "They",
  legendManager: "You",
  legendPeers: "A colleague",
  legendExpected: "Expected",
  legendAgreed: "Counts",
  differed: "Where the views differed",
  standings: {
    differs: "To talk about",
    only_self: "Only they rated",
    only_manager: "Only you rated",
    same: "Seen alike",
    unrated: "Rated by nobody",
  } satisfies Record<Standing, string>,
  standingHelp: {
    differs: "The widest differences first. Choose what you agree on.",
    only_self: "Choose what you agree on; a rating of one’s own alone does not count.",
    only_manager: "Yours counts unless you agree on something else.",
    same: "Counts as it is unless you agree on something else.",
    unrated: "",
  } satisfies Record<Standing, string>,
  unrated: (count: number) =>
    plural(count, {
      one: "# competency rated by nobody",
      other: "# competencies rated by nobody",
    }),
  sides: (self: string | null, manager: string | null) =>
    `They ${self ?? "did not rate"}, you ${manager ?? "did not rate"}`,
  expected: (value: number, word: string) => `Expected ${value} ${word}`,
  agreedOn: (competency: string) => `Agreed rating of ${competency}`,
  step: (value: number, word: string) => `${value} ${word}`,
  notSettled: "Not settled",
  settled: (value: number, word: string, isFinal: boolean) =>
    isFinal ? `Agreed: ${value} ${word}` : `Counts: ${value} ${word}`,
  takeBackAgreed: "Take back",
  takeBackOf: (competency: string) => `Take back what was agreed: ${competency}`,
  theirNote: "They:",
  yourNote: "You:",
  note: "Your note on the talk",
  notes: "In words",
  ownWords: (name: string) => `What ${name} wrote`,
  yourWords: "What you wrote on the whole",
  talkWords: "On the talk",

  left: (open: number) => (open === 0 ? "Everything is settled" : `${differences(open)} to settle`),
  close: "Make it final…",
  closeTitle: (name: string) => `Make the assessment of ${name} final?`,
  closeText: (version: number) =>
    `It keeps version ${version} of the ladder with it and never changes again. A later one follows it; taking it up again makes a new one.`,
  closeDay: "Agreed on",
  closeSubmit: "Make final",
  closed: (name: string) => `The assessment of ${name} is final.`,

  discard: "Discard this assessment…",
  discardTitle: "Discard this assessment?",
  discardText:
    "Both views and what was agreed go away. What colleagues said stays. Undo brings it back.",
  discardSubmit: "Discard",
  keep: "Keep it",
  discarded: "The open assessment is discarded.",

  agreedBefore: "Agreed before",
  agreedDay: (day: string) => `Agreed ${formatDay(day)}`,
  backToAssessment: "Back to the assessment",
  finalTitle: (name: string) => `What was agreed with ${name}`,
  finalSub: (day: string | null, level: string | null, version: number) =>
    [
      day && `Agreed on ${formatDay(day)}`,
      level && `against ${level}`,
      `on version ${version} of the ladder`,
    ]
      .filter(Boolean)
      .join(", "),
  frozen: "This is final. Names and expectations are those of the ladder it was made on.",
  takeUp: "Take up again",
  takenUp: (name: string) => `A new assessment of ${name} begins from what was agreed.`,
};
