import type { EvidenceKind, Sharing } from "../bindings";

export const evidenceMessages = {
  title: "Evidence",
  help: "Dated, in your words, for your eyes only unless you share it.",
  none: "Nothing is noted yet. Note wins and observations while they are fresh: readiness asks for them.",
  add: "Note evidence…",
  addTitle: (name: string) => `Note evidence on ${name}`,
  submit: "Keep the note",
  text: "What you saw",
  textHelp: "What they did and what came of it. Never health, leave or formal measures.",
  day: "Seen on",
  kind: "Kind",
  kinds: {
    win: "Win",
    observation: "Observation",
    concern: "Concern",
  } satisfies Record<EvidenceKind, string>,
  concernHelp: "A concern is something to talk about; it never counts towards readiness.",
  competency: "Shows",
  noCompetency: "No competency",
  sharing: "Who may read it",
  sharings: {
    private: "Only me",
    shareable: "May be shared",
  } satisfies Record<Sharing, string>,
  added: (name: string) => `Noted on ${name}.`,
  removeNote: (day: string) => `Remove the note of ${day}`,
  removed: "The note is gone.",
  more: (shown: number, found: number) => `The newest ${shown} of ${found}.`,
};
