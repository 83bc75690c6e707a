/** Words of what is handed out beside plans. */
export const handoutMessages = {
  page: (page: number, pages: number, name: string) => `Page ${page} of ${pages} of the ${name}`,
  sent: "The pages are on their way to the printer.",
  shown: "The pages are open in your PDF program. Print them from there.",

  ladderTitle: "Print the ladder",
  what: "What",
  card: (level: string) => `Role card of ${level}`,
  cardText: "One page about this level.",
  cards: "Role cards of all levels",
  cardsText: "One page for each level, to hand out.",
  booklet: "Booklet",
  bookletText: "The whole ladder: overview, a chapter for each level, and what the words mean.",
  names: {
    card: (level: string) => `role card of ${level}`,
    cards: "role cards of all levels",
    booklet: "booklet of the ladder",
    form: (person: string) => `self-assessment form for ${person}`,
    assessment: (person: string) => `assessment of ${person}`,
  },

  form: "Form for a self-assessment…",
  formTitle: (person: string) => `Form for ${person} to fill in`,
  formKind: "How they fill it in",
  formKinds: {
    workbook: "On a screen",
    paper: "By hand",
  },
  formNext: "What happens next",
  formNextWorkbook: (person: string) => [
    `Send the workbook. ${person} fills it in with any spreadsheet program and sends it back.`,
    "Choose “Read a form in…” on this screen. A code in the form says whose it is and which ladder it was made on.",
    "It becomes their view of the assessment, which begins with it where none is open. Cells that cannot be taken are shown.",
  ],
  formNextPaper: (person: string) =>
    `${person} fills it in by hand and keeps it for the talk. Type their numbers in under “Their view” of an assessment in stages.`,
  saveWorkbook: "Save the workbook…",
  against: "Held against",
  againstHint: "Choose a level",
  ownLevel: (level: string) => `${level}, their own level`,

  assessment: "Print…",
  assessmentLast: "Print the last assessment…",
  assessmentTitle: (person: string) => `What was agreed with ${person}, on paper`,
  assessmentText:
    "Ratings of both and what was agreed. Notes you marked as shareable and linked to a competency: those since the assessment before, or of twelve months where it was the first. Quotes you marked of colleagues asked for it, with their name where they agreed. Your notes on ratings and on the talk stay here.",
};
