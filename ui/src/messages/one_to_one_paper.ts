/** Words of the sheet for a one-to-one. */
export const oneToOnePaperMessages = {
  print: "Print…",
  more: "More ways to take the sheet along",
  command: "Print the sheet for this one-to-one…",
  title: (person: string) => `The next one-to-one with ${person}, on paper`,
  text: (person: string) =>
    `One page to bring along and to leave with ${person}: what is open, what was said, what waits, one question to ask, and lines to write on. Only what both may read is on it; of context not told yet only which decisions it bears on.`,
  name: (person: string) => `sheet for the one-to-one with ${person}`,
};
