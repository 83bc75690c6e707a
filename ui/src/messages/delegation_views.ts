import { formatDay } from "./format";
import { plural } from "./plural";

const steps = (count: number) => plural(count, { one: "# step", other: "# steps" });

export const viewMessages = {
  lead: "Who decides, as you agreed it and as they see it",
  person: "Whose view",
  choosePerson: "Choose a person…",
  whole: "The whole team",
  numbered: (number: number, word: string) => `${number} ${word}`,
  nothing: "Nothing said",
  notAgreed: "Nothing agreed",

  teamSub: (people: number, never: number) =>
    people === 0
      ? "There is nobody to ask"
      : never === 0
        ? `All ${people} were asked`
        : never === people
          ? "Nobody was asked yet"
          : plural(never, {
              one: `# of ${people} was never asked`,
              other: `# of ${people} were never asked`,
            }),
  teamTable: "How everyone sees it",
  emptyTitle: "Nobody stands on the ladder yet",
  emptyText:
    "Once people are placed, ask each of them how they see who decides, and compare it with what you agreed.",
  name: "Person",
  asked: "Last asked",
  never: "Never asked",
  today: "today",
  ago: (days: number) =>
    days === 0
      ? "today"
      : days < 60
        ? plural(days, { one: "# day ago", other: "# days ago" })
        : plural(Math.round(days / 30), { one: "# month ago", other: "# months ago" }),
  askedOn: (day: string, age: string) => `${formatDay(day)}, ${age}`,
  said: "Answered",
  saidOf: (said: number, of: number) => `${said} of ${of}`,
  differ: "Seen differently",
  differCount: (count: number) => (count === 0 ? "none" : String(count)),
  widest: "Widest difference",
  next: "Next",
  widestOf: (name: string, agreed: string, said: string) =>
    `${name}: agreed ${agreed}, sees ${said}`,
  areasTitle: "How many people see a decision differently",
  areasHelp:
    "Of those who answered, how many see it otherwise than you agreed with them. Where it is several, the words of the decision may be the cause.",
  areaLine: (differ: number, said: number, widest: number) =>
    `${differ} of ${plural(said, { one: "# person who answered sees", other: "# people who answered see" })} it differently, by up to ${steps(widest)}`,

  ask: (name: string) => `Ask ${name}`,
  goOn: (name: string) => `Go on with the answers of ${name}`,
  goOnShort: "Go on",
  askShort: "Ask",
  compare: (name: string) => `Compare with ${name}`,
  compareShort: "Compare",
  askAgain: "Ask again…",
  askTitle: (name: string) => `How does ${name} see it?`,
  askHelp: (name: string) =>
    `Fill it in together. What you agreed is hidden until you are done, so that ${name} is not led. Leave blank what cannot be said.`,
  askKeys: "Arrows up and down go from decision to decision, a number chooses, Ctrl+Enter is done.",
  prefilled: (day: string) =>
    `Filled in as said on ${formatDay(day)}. What stands here when you are done counts as said anew.`,
  choice: (area: string) => `Who decides on ${area}`,
  words: (area: string) => `In their words: ${area}`,
  wordsPlaceholder: "In their words",
  filled: (count: number, of: number) => `${count} of ${of} filled in`,
  done: "Done, compare",
  cancel: "Cancel",
  dropping: {
    title: "Drop these answers?",
    text: "What was filled in here is kept nowhere yet. What was said before stays.",
    leave: "Drop the answers",
    stay: "Go on filling in",
  },
  undoAnswer: "Undo: the last answer",
  redoAnswer: "Redo: the last answer",
  answerUndone: (area: string) => `Taken back: the answer on ${area}`,
  answerRedone: (area: string) => `There again: the answer on ${area}`,
  noAnswerToUndo: "There is no answer to take back.",
  noAnswerToUndoText: "Keep or cancel these answers first to undo what was changed before.",
  noAnswerToRedo: "There is no answer to bring back.",
  on: "Asked on",
  kept: (name: string, count: number) =>
    plural(count, {
      one: `How ${name} sees # decision is kept.`,
      other: `How ${name} sees # decisions is kept.`,
    }),

  neverAskedTitle: (name: string) => `${name} was never asked`,
  neverAskedText:
    "Ask in a one-to-one, or hand out a form. Most differences are news to one of the two, and each is worth a minute.",
  summary: (differ: number, kept: number, agree: number, oneSided: number) =>
    [
      plural(differ, { one: "# decision seen differently", other: "# decisions seen differently" }),
      ...(kept > 0 ? [`${kept} talked about and kept`] : []),
      `${agree} seen alike`,
      `${oneSided} on which only one of you has said something`,
    ].join(", "),
  differTitle: "You see these differently",
  differNone: "Nothing is open: what you see differently was talked about, or there is nothing.",
  keptTitle: "Talked about, and kept as agreed",
  oneSidedTitle: "Only one of you has said something",
  waiting: "Waits for the next one-to-one",
  waitingSince: (day: string, about: string) => `On the table since ${formatDay(day)}: ${about}`,
  toOneToOne: (name: string) => `To the one-to-one with ${name}`,
  keptOn: (day: string, why: string) => `Talked about on ${formatDay(day)}, and kept: ${why}`,
  agreeTitle: "Seen alike",
  silentTitle: "Neither has said anything",
  freer: (name: string, count: number) => `${name} sees themselves ${steps(count)} freer`,
  tighter: (name: string, count: number) => `${name} sees themselves ${steps(count)} less free`,
  yours: "Agreed",
  theirs: (name: string) => `${name} sees`,
  expected: (step: string) => `The rung expects ${step}.`,
  forAWhile: (step: string, until: string) => `For a while, until ${formatDay(until)}: ${step}.`,
  outdated: "Said before the agreement last changed. Ask again.",
  saidOn: (day: string, age: string) => `Said ${formatDay(day)}, ${age}`,
  takeBack: (area: string) => `Take back what was said on ${area}`,
  takenBack: (area: string) => `What was said on ${area} is taken back.`,

  agreeOnTheirs: "Agree on theirs…",
  keepMine: "Keep as agreed…",
  talk: "Talk about it…",
  about: (action: string, area: string) => `${action.replace("…", "")}: ${area}`,
  theirsTitle: (area: string, step: string) => `Agree on ${step} for ${area}`,
  keepTitle: (area: string, step: string) => `Keep ${step} for ${area}`,
  talkTitle: (area: string) => `Talk about ${area}`,
  reason: "Reason",
  theirsHelp: "Stands in the story of the decision, for both to read.",
  theirsReason: "We looked at it together: this is how it is already.",
  keepHelp: "Say why it stays, so that both remember.",
  keepReason: "We looked at it together: it stays.",
  talkAbout: "What to talk about",
  talkHelp:
    "Waits on the table of your next one-to-one and stands in the story of the decision, for both to read.",
  talkReason: (agreed: string, said: string) => `Agreed ${agreed}, seen as ${said}: why?`,
  agreedDone: (area: string, step: string) => `${area}: agreed on ${step}.`,
  keptDone: (area: string) => `${area} stays as agreed.`,
  talkDone: (area: string) => `${area} waits on the table of the next one-to-one.`,
  save: "Save",

  formOut: "Save a form…",
  formIn: "Read a form in…",
  formSaved: (name: string) => `The form for ${name} is saved. Nothing of your side is in it.`,
  preview: (name: string) => `The form of ${name}`,
  previewHelp: "Nothing is kept yet. This is what the form says, beside what was said before.",
  previewNothing: "No decision in this form is answered, so there is nothing to keep.",
  keep: (count: number) => plural(count, { one: "Keep # answer", other: "Keep # answers" }),
  close: "Close",
  blank: (count: number) =>
    plural(count, { one: "# decision is blank", other: "# decisions are blank" }),
  refused: (count: number) =>
    plural(count, { one: "# cell is not taken", other: "# cells are not taken" }),
  refusedCell: (place: string, text: string, reason: string) =>
    text ? `${place} “${text}”: ${reason}` : `${place}: ${reason}`,
  decision: "Decision",
  before: "Said before",
  now: "In the form",
  inWords: "In their words",
  place: "Cell",
  fate: "What happens",
  fates: { new: "New", changed: "Changed", same: "Same as before" },
};
