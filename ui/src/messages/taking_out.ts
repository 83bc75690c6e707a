import { formatPath } from "./format";
import { plural } from "./plural";

/** Words of what leaves beside paper. */
export const takingOutMessages = {
  calendar: "Calendar file…",
  calendarKeywords: "ics ical outlook google export",
  calendarTitle: "What is due, for your calendar",
  calendarText:
    "A file your calendar program opens: check-ins, actions and promises that have a date, as whole days without alarms. Opened again later, it moves what has moved.",
  calendarOf: { everyone: "Of everyone.", reports: "Of your reports." },
  oneToOnes: "The next one-to-ones too",
  save: "Save…",
  savedFile: (file: string) => `Saved “${file}”.`,
  savedEntries: (entries: number, folder: string) =>
    plural(entries, {
      one: `# entry, in “${formatPath(folder)}”.`,
      other: `# entries, in “${formatPath(folder)}”.`,
    }),

  copyText: "Copy as text",
  copyKeywords: "clipboard markdown paste mail",
  copied: {
    plan: (name: string) => `The plan of ${name} is on the clipboard.`,
    one_to_one: (name: string) => `The sheet for ${name} is on the clipboard.`,
  },
  copiedText: "As rich text, or as Markdown where only plain text goes.",
  saveMarkdown: "Save as Markdown…",
  savedIn: (folder: string) => `In “${formatPath(folder)}”.`,
};
