import type { PaperSize } from "../bindings";
import { plural } from "./plural";

const papers: Record<PaperSize, string> = { a4: "A4", letter: "US Letter" };

/** Scripts by name, since characters without a font cannot be shown. */
const scripts: [RegExp, string][] = [
  [/\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/u, "Chinese or Japanese"],
  [/\p{Script=Hangul}/u, "Korean"],
  [/\p{Script=Arabic}/u, "Arabic"],
  [/\p{Script=Hebrew}/u, "Hebrew"],
  [/\p{Script=Devanagari}/u, "Devanagari"],
  [/\p{Script=Thai}/u, "Thai"],
  [/\p{Extended_Pictographic}/u, "emoji"],
];

function scriptsOf(characters: string): string {
  const found = scripts.filter(([script]) => script.test(characters)).map(([, name]) => name);
  return found.length > 0 ? ` (${found.join(", ")})` : "";
}

/** Words of the pages and of printing them. */
export const printMessages = {
  preview: "Preview",
  paper: "Paper",
  papers,
  page: (page: number, pages: number, name: string) =>
    `Page ${page} of ${pages} of the growth plan for ${name}`,
  pages: (pages: number, paper: PaperSize) =>
    plural(pages, { one: `# page, ${papers[paper]}`, other: `# pages, ${papers[paper]}` }),
  pagesKept: (pages: number) => plural(pages, { one: "# page", other: "# pages" }),

  making: "Making the pages…",

  pdf: "Save as PDF…",
  print: "Print…",
  printing: (name: string) => (name ? `Printing the plan for ${name}` : "Printing"),
  preparing: "Preparing the pages",
  cancelled: "Printing was stopped. Nothing was written.",
  sent: "The plan is on its way to the printer.",
  shown: "The pages are open in your PDF program. Print them from there.",
  nothing: "Nobody of those has a growth plan yet.",
  savedOne: (file: string) => `Saved “${file}”.`,
  savedMany: (files: number) => plural(files, { one: "# file saved.", other: "# files saved." }),
  savedPages: (pages: number, folder: string) =>
    plural(pages, { one: `# page, in “${folder}”.`, other: `# pages, in “${folder}”.` }),
  missing: (characters: string) =>
    `No font on this computer can draw these characters${scriptsOf(characters)}: empty boxes stand in their place. Install a font for them, then print again.`,

  dialogTitle: "Print growth plans",
  whom: "Whose plans",
  everyone: "Everyone",
  everyoneText: (people: number) =>
    plural(people, {
      none: "Nobody has a plan yet.",
      one: "One person with a plan.",
      other: "# people with a plan.",
    }),
  team: "One lead’s team",
  teamText: "Everyone below that lead who has a plan.",
  lead: "Lead",
  leadHint: "Choose a lead",
  latest: "Of each person the plan with the latest start is printed.",
  output: "How",
  outputs: {
    one_file: { label: "One PDF", text: "All plans in one file." },
    file_per_person: { label: "One PDF per person", text: "In a folder that you choose." },
    printer: { label: "On paper", text: "Through the print dialog of this computer." },
  },
  submits: {
    one_file: "Save as PDF…",
    file_per_person: "Choose a folder…",
    printer: "Print…",
  },
  teamOf: (name: string) => `Team of ${name}`,
};
