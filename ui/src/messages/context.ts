import type { ContextWhich } from "../bindings";
import { formatDay, formatNumber, formatWeekDay } from "./format";
import { plural } from "./plural";

/** Words of the notes of context. */
export const contextMessages = {
  title: "Context shared",
  sub: "What you know about the company that others need in order to decide well. For your eyes only, until you tell somebody.",
  add: "Note context…",
  addCommand: "Note context",

  search: "Find words in all notes",
  anybody: "Told, or in the dark",
  person: "Person",
  area: "Decision",
  anyArea: "Bears on",
  which: "Which notes",
  whichOnes: {
    open: "Open",
    in_the_dark: "In the dark",
    unshared: "Told nobody",
    settled: "Settled",
    all: "All",
  } satisfies Record<ContextWhich, string>,
  grouping: "Show",
  groupings: { notes: "Notes", people: "Who is in the dark" },

  emptyTitle: "Nothing is noted yet",
  emptyText:
    "Write down what you know and they may not: a budget, a reorganisation, who disagrees with whom. Tag the decisions it bears on, and you see who decides in the dark and can tell them in the next one-to-one.",
  noMatchTitle: "No note fits",
  noMatchText: "Try fewer words, or take a filter off.",
  clearFilters: "Show all open notes",
  found: (shown: number, found: number) =>
    `The newest ${formatNumber(shown)} of ${formatNumber(found)}.`,
  showMore: "Show more",

  untagged: "Bears on no decision, so it concerns nobody by itself",
  bearsOn: "Bears on",
  from: (day: string) => `From ${formatWeekDay(day)} on`,
  settledOn: (day: string) => `Settled ${formatDay(day)}`,
  knows: "Knows",
  nobodyKnows: "Nobody was told",
  dark: (count: number) =>
    plural(count, { one: "# person is in the dark", other: "# people are in the dark" }),
  everybodyKnows: "Everybody who decides on it knows",
  notYet: "Its day has not come",
  more: (count: number) => plural(count, { one: "# more", other: "# more" }),
  tell: (name: string) => `Mark ${name} as told`,
  decidesOn: (areas: string[]) => `Decides on ${areas.join(", ")}`,
  tellAll: "All told",
  tellAllOf: (count: number) => `All ${formatNumber(count)} told`,
  told: (name: string) => `${name} knows now.`,
  toldAll: (count: number) =>
    plural(count, { one: "# person knows now.", other: "# people know now." }),
  toldOn: (day: string, isInMeeting: boolean) =>
    isInMeeting ? `Told in the one-to-one of ${formatDay(day)}` : `Told on ${formatDay(day)}`,
  knownBy: (name: string) => `${name} knows: what to do about it`,
  takeBack: "Was not told after all",
  takenBack: (name: string) => `${name} counts as not told.`,
  toMeeting: "Open the one-to-ones",

  menu: (day: string) => `More about the note of ${formatDay(day)}`,
  edit: "Edit…",
  settle: "Settle",
  settleHelp: "It is of no matter any more; who knows it keeps it",
  settled: "The note is settled.",
  unsettle: "Take up again",
  unsettled: "The note matters again.",
  remove: "Delete",
  removed: "The note is deleted.",

  addTitle: "Note context",
  editTitle: "Edit the note",
  submitAdd: "Keep the note",
  save: "Save",
  text: "What is going on",
  textHelp: "One or two sentences. Leave out health, reasons for leave and formal measures.",
  textLeft: "This is what you had typed when you left. Keep it, or clear it.",
  textGiven: (count: number) =>
    plural(count, {
      one: "# person was given these words. What you change becomes a new note that nobody knows yet, and this one is settled.",
      other:
        "# people were given these words. What you change becomes a new note that nobody knows yet, and this one is settled.",
    }),
  saveAnew: "Write anew",
  writtenAnew: "The note is written anew.",
  changed: "The note is changed.",
  tags: "Bears on these decisions",
  tagsHelp: "Type a decision",
  removeTag: (name: string) => `Does not bear on ${name}`,
  whoKnows: "Who was told?",
  offered: "They have a say in it",
  offerAll: (count: number) => plural(count, { one: "Told them", other: "Told all #" }),
  offerNone: "Told none of them",
  offeredFirst: (shown: number, count: number) =>
    `The first ${formatNumber(shown)} of ${formatNumber(count)}; the others are found below.`,
  noOffer: "Tag a decision, and those who have a say in it are offered here.",
  nobodyDecides: "Nobody has a say in these decisions.",
  others: "Others who were told",
  othersHelp: "Type a name",
  removePerson: (name: string) => `${name} was not told`,
  day: "From",
  dayHelp: "With a day to come nobody is in the dark before it.",
  added: (told: number) =>
    plural(told, {
      none: "The note is kept. Nobody was told.",
      one: "The note is kept, and # person knows.",
      other: "The note is kept, and # people know.",
    }),

  nobodyDarkTitle: "Nobody is in the dark",
  nobodyDarkText:
    "Everybody knows what bears on what they decide, as far as it is noted here and tagged.",
  darkFirst: (shown: number, found: number) =>
    `The ${formatNumber(shown)} with most to be told, of ${formatNumber(found)}.`,
  decides: (areas: string[]) => `They have a say in ${areas.join(", ")}`,
  toldOne: "Told",
  toldOneOf: (text: string) => `Told: ${text}`,
  toldAllNotes: (count: number) => plural(count, { one: "Told", other: "Told all #" }),
  toldAllNotesTo: (name: string, count: number) => `Told all ${formatNumber(count)}: ${name}`,
  moreNotes: (count: number) => plural(count, { one: "# more note", other: "# more notes" }),
  meet: "One-to-one",
  meetWith: (name: string) => `One-to-one with ${name}`,
};
