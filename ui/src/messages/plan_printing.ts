import type { PaperSize } from "../bindings";
import { formatPath } from "./format";
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
  orientation: "How the pages lie",
  orientations: { portrait: "Upright", landscape: "Across" },
  lines: "Lines to write on",
  page: (page: number, pages: number, name: string) =>
    `Page ${page} of ${pages} of the growth plan for ${name}`,
  pages: (pages: number, paper: PaperSize) =>
    plural(pages, { one: `# page, ${papers[paper]}`, other: `# pages, ${papers[paper]}` }),
  pagesKept: (pages: number) => plural(pages, { one: "# page", other: "# pages" }),

  making: "Making the pages…",

  pdf: "Save as PDF…",
  print: "Print…",
  savedOne: (file: string) => `Saved “${file}”.`,
  savedMany: (files: number) => plural(files, { one: "# file saved.", other: "# files saved." }),
  savedPages: (pages: number, folder: string) =>
    plural(pages, {
      one: `# page, in “${formatPath(folder)}”.`,
      other: `# pages, in “${formatPath(folder)}”.`,
    }),
  missing: (characters: string) =>
    `No font on this computer can draw these characters${scriptsOf(characters)}: empty boxes stand in their place. Install a font for them, then print again.`,
};
