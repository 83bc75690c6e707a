/** Words of what is handed out beside plans. */
export const handoutMessages = {
  pages: "Pages",
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
  },

  form: "Form for a self-assessment…",
  formTitle: (person: string) => `Form for ${person} to fill in`,
  formText:
    "They rate themselves by hand and write an example for each. What comes back is talked over.",
  against: "Held against",
  againstHint: "Choose a level",
  ownLevel: (level: string) => `${level}, their own level`,
};
