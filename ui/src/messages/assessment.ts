import { formatDay } from "./format";
import { plural } from "./plural";

export const assessmentMessages = {
  title: (name: string) => `Assess ${name}`,
  assessment: "Assessment",
  back: "Back to the person",
  standsOn: (level: string) => `Stands on ${level}`,
  openSince: (day: string, level: string) =>
    `Begun ${formatDay(day)}${level && `, against ${level}`}`,
  against: "Rate against",
  ownLevel: "Where they stand",
  againstLevel: (level: string) => `against ${level}`,
  notPlaced: (name: string) =>
    `${name} stands on no level yet, so there is nothing to rate against. You can rate, and gaps show once they are placed.`,
  draftSince: (day: string) => `Draft of ${formatDay(day)}. Every change is kept at once.`,
  noDraft: "No draft yet. The first rating begins one; every change is kept at once.",
  rated: (done: number, all: number) => `${done} of ${all} competencies rated`,
  private: "Only you see this. Never write about health, leave or formal measures here.",

  rating: (competency: string) => `Rating of ${competency}`,
  choice: (value: number, word: string) => `${value} ${word}`,
  takeBack: "Take this rating back",
  takeBackOf: (competency: string) => `Take this rating back: ${competency}`,
  addNote: "Add a note",
  addNoteOn: (competency: string) => `Add a note on ${competency}`,
  noteOf: (competency: string) => `Note on ${competency}`,
  noteNeedsRating: (rule: string) => `Kept as soon as you choose a rating. ${rule}`,

  expects: (level: string, value: number, word: string) => `${level} expects ${value} ${word}`,
  expectsNothing: (level: string) => `${level} expects nothing here.`,
  example: "An example, and what it is not",
  exampleIs: "Example",
  antiPattern: "Not this",

  gap: (gap: number, level: string) => {
    if (gap > 0) return plural(gap, { one: `# below ${level}`, other: `# below ${level}` });
    if (gap < 0) return plural(-gap, { one: `# above ${level}`, other: `# above ${level}` });
    return `As ${level} expects`;
  },
  lastRated: (value: number, word: string) => `Last rated ${value} ${word}`,
  noGap: (level: string) => `No gap known against ${level}`,

  evidence: (count: number) =>
    plural(count, { one: "# note of evidence", other: "# notes of evidence" }),
  addEvidence: "Note evidence",
  addEvidenceOn: (competency: string) => `Note evidence on ${competency}`,

  overall: "Note on the whole",
  makeFinal: "Make final",
  discard: "Discard draft",
  finalTitle: "Make this assessment final?",
  finalText:
    "Final ratings never change. They count in growth plans on paper, and a later assessment follows them.",
  keepDraft: "Keep as draft",
  discardTitle: "Discard this draft?",
  discardText: "Its ratings and notes go away. Undo brings them back.",

  past: "Earlier assessments",
  noPast: "No other assessment of this person yet.",
  by: {
    self: "By themselves",
    manager: "By the manager",
    peer: "By a colleague",
    agreed: "Agreed together",
  },
  state: { draft: "Draft", final: "Final" },
  pastTitle: (day: string, by: string) => `${formatDay(day)}, ${by}`,
  onVersion: (version: number) => `on version ${version} of the ladder`,
  ratings: (count: number) => plural(count, { one: "# rating", other: "# ratings" }),
};
