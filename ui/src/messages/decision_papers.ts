/** Words of decision charters and the team board on paper. */
export const decisionPaperMessages = {
  charter: "Print the decision charter…",
  charterTitle: (person: string) => `What ${person} decides, on paper`,
  charterText:
    "One page to sign and to pin up: what they decide, with which limits, what you decide together, what to bring to you, and what you owe them. Reasons stay here.",

  team: "Print…",
  teamCommand: "Print charters or the team board…",
  teamTitle: "Who decides what, on paper",
  what: "What",
  charters: "Decision charters",
  chartersText: "One page for each person, as it stands today, in one file.",
  board: "Team board",
  boardText:
    "Everybody by decisions, and decisions by how far they are given. Only levels, no reasons.",
  boardDay: (day: string) =>
    `Everybody by decisions, and decisions by how far they are given, as of ${day}. Only levels, no reasons.`,

  names: {
    charter: (person: string) => `decision charter of ${person}`,
    charters: "decision charters",
    board: "team board",
  },
};
