import { formatNumber } from "./format";

/** Words of promotion packets. */
export const packetMessages = {
  title: "Promotion packet",
  open: "Promotion packet",
  titleOf: (name: string) => `Promotion packet: ${name}`,
  back: "Back to the person",
  view: "View",
  views: { writing: "Writing", both: "Both", pages: "Pages" },
  now: (level: string) => `Now ${level}`,
  proposed: "Proposed level",
  begun: "Begun",
  whichLevel: "Which level do you propose?",
  page: (page: number, pages: number, name: string) =>
    `Page ${page} of ${pages} of the promotion packet of ${name}`,
  pdfCommand: "Save the promotion packet as PDF…",
  printCommand: "Print the promotion packet…",

  statement: "What you say",
  statementText: (longest: number) =>
    `Stands first on the pages, for those who decide. At most ${formatNumber(longest)} characters.`,
  statementHint: (name: string, level: string) =>
    `Why ${name} works at the level of ${level} already, and what the team gains`,
  said: (name: string) => `The statement for ${name} is kept.`,

  examples: (level: string) => `Work at the level of ${level}`,
  examplesText: "Two or three notes of what you saw. Only what may be shared stands on the pages.",
  others: "To choose from",
  nothing: "Nothing is noted yet that could be an example. Note what you see when you see it.",
  full: (most: number) =>
    `A packet has at most ${formatNumber(most)} examples. Leave one out to choose another.`,
  choose: "Choose",
  chooseNote: (day: string) => `Choose the note of ${day}`,
  chosen: "The note is an example now.",
  leaveOut: "Leave out",
  leaveOutNote: (day: string) => `Leave out the note of ${day}`,
  leftOut: "The note is no example any more.",
  shareTitle: "Share this note?",
  shareText:
    "It is for your eyes only, and a packet is read by others. Shared, it may stand on paper and in exports, also outside this packet.",
  shareSubmit: "Share and choose",
  shared: "The note is shared, and an example now.",
  rest: (level: string) =>
    `The rest of the pages comes by itself: final ratings against ${level}, decisions held, quotes you marked of colleagues, and what is missing.`,
  profile: "Open the profile",
};
