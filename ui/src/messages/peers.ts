import { formatDay } from "./format";
import { plural } from "./plural";

export const peerMessages = {
  title: "What colleagues say",
  help: "For you alone, but for the words you mark as a quote.",
  noneTitle: "Nobody has been asked yet",
  noneText: (name: string) =>
    `Ask two or three people who saw the work of ${name}, and write down why just them. Their ratings stand beside both views and settle nothing.`,
  ask: "Ask a colleague…",
  askTitle: (name: string) => `Ask a colleague about ${name}`,
  askSubmit: "Write it down",
  askedDone: "Written down. Add the answer when it comes.",
  whom: "Whom",
  fromRoster: "From the roster",
  fromElsewhere: "Somebody else",
  colleague: "Colleague",
  name: "Name",
  why: "Why them",
  whyHelp: "What they have seen of the work: a project, a quarter, a customer.",
  askDay: "Asked on",

  asked: (day: string) => `Asked ${formatDay(day)}`,
  answered: (day: string) => `Answered ${formatDay(day)}`,
  before: (day: string) => `Said for the assessment agreed on ${formatDay(day)}`,
  because: (why: string) => `Asked because: ${why}`,
  erased: "A former colleague",
  rated: (count: number) =>
    plural(count, { one: "Rated # competency", other: "Rated # competencies" }),
  onPaper: (quote: string, name: string | null) =>
    name ? `May be printed: “${quote}”, ${name}` : `May be printed without a name: “${quote}”`,
  answer: "Add the answer…",
  change: "Change…",
  // Begins with what the button shows, so that it can be called by that.
  answerOf: (name: string, isAnswered: boolean) =>
    isAnswered ? `Change… what ${name} said` : `Add the answer… of ${name}`,
  removeOf: (name: string) => `Remove the view of ${name}`,
  removed: "The view is gone.",

  answerTitle: (name: string, about: string) => `What ${name} says about ${about}`,
  said: "In their words",
  saidHelp: "Only you see this. Never health, leave or formal measures.",
  quote: "Quote that may be printed",
  quoteHelp: "Copied from the answer word for word. Empty: nothing of it reaches paper.",
  frozen:
    "What was said stays as it was when the assessment was agreed on. Its quote can be taken off paper, and the name with it.",
  stays: (quote: string) => `May be printed: “${quote}”`,
  naming: (name: string) => `${name} agreed to be named beside the quote`,
  ratings: "Their ratings, if they gave any",
  ratingsHelp: "They become final with the assessment.",
  notRated: "Not rated",
  keep: "Keep",
  kept: (name: string) => (name ? `The view of ${name} is kept.` : "The view is kept."),
};
