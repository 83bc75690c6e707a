import { formatDay } from "./format";
import { plural } from "./plural";

export const pokerMessages = {
  sub: "Choose in secret, turn over together, talk about the spread",
  leader: "You",
  numbered: (number: number, word: string) => `${number} ${word}`,

  setupTitle: "A new round",
  setupText:
    "You and one or more PMs each choose how far a decision is delegated, without seeing the others. Then all cards are turned together, and those furthest apart explain first.",
  notKept:
    "Until you record it, nothing of a round is kept; leaving in the middle asks before the cards are gone.",
  areas: "Which decisions",
  areaPlaceholder: "Add a decision…",
  areasHelp: "Played one after the other, in this order.",
  players: "Who plays beside you",
  playerPlaceholder: "Add a PM…",
  remove: (name: string) => `Take ${name} out`,
  earlier: (name: string) => `Play ${name} earlier`,
  start: "Begin",
  whatIsMissing: (areas: number, players: number) =>
    areas === 0
      ? "Add at least one decision."
      : players === 0
        ? "Add at least one PM."
        : plural(areas, { one: "# decision to play.", other: "# decisions to play." }),
  nobody: "Nobody stands on the ladder yet",
  nobodyText: "Poker is played with PMs who are placed on the ladder.",

  round: (area: string) => `Poker: ${area}`,
  of: (at: number, count: number) => (count > 1 ? `Decision ${at} of ${count}` : ""),
  stop: "Stop playing",
  leaving: {
    title: "Drop this round?",
    text: "Cards lie on the table, and the round is not recorded. When you leave, its cards are gone; what was recorded before stays.",
    leave: "Drop the round",
    stay: "Stay at the table",
  },
  seats: "Who has laid down a card",
  laid: "Card laid down",
  waiting: "Still to choose",
  turnOf: "Choosing now",
  chooseAgain: (name: string) => `${name}: choose again`,
  chooseAgainShort: "Choose again",
  pass: (name: string) => (name === "You" ? "It is your turn" : `Pass the keyboard to ${name}`),
  passText: (name: string) =>
    name === "You"
      ? "The others look away. Nobody sees what you choose before all cards are turned."
      : "The others look away. Nobody sees what is chosen before all cards are turned.",
  take: (name: string) => (name === "You" ? "I choose now" : `I am ${name}`),
  choose: (name: string) => (name === "You" ? "Choose your card" : `${name}, choose your card`),
  chooseKeys: (count: number) =>
    `Press 1 to ${count}, or choose with the arrows and Enter. Escape hides the cards.`,
  cards: "Cards",
  allLaid: "All cards are on the table",
  allLaidText: "Whoever wants to can still choose again. Then turn them over together.",
  turn: "Turn the cards over",

  undoCard: "Undo: the last card",
  redoCard: "Redo: a card",
  cardTakenBack: (name: string) =>
    name === "You"
      ? "Your card is off the table again"
      : `The card of ${name} is off the table again`,
  noCardToRedo: "A card that was taken back is chosen anew.",

  open: "The cards",
  card: (name: string, step: string) => `${name}: ${step}`,
  lowest: "Lowest, explains first",
  highest: "Highest, explains second",
  todayTitle: "Agreed today",
  notAgreed: "nothing yet",
  holds: (step: string, until: string, agreed: string) =>
    `Holds today: ${step}, for a while until ${formatDay(until)}; ${agreed} is agreed.`,
  rung: (step: string) => `The rung expects ${step}.`,
  aheadTitle: "What holds for a while",
  named: (name: string) => `${name}:`,
  agreement: "What you agree on",
  agreed: "Agreed level",
  stays: "Without a level everything stays as it was; the round is kept all the same.",
  changes: "Becomes the agreement of today for everyone chosen here.",
  forWhom: "For whom",
  note: "What the talk brought up",
  notePlaceholder: "Who needed what, and what would have to be true for a step more",
  review: "Look at it again by",
  clearReview: "No date",
  record: "Record",
  again: "Play again",
  skip: "Go on without recording",
  end: "End without recording",
  recorded: (area: string, step: string | null) =>
    step === null
      ? `The round on ${area} is kept; it stays as it was.`
      : `${area}: agreed on ${step}.`,
  finished: "All decisions are played.",

  past: "Rounds so far",
  pastEmpty:
    "No round was played yet. Each one stays here with its spread, so that you see whether you come closer.",
  spread: (steps: number) =>
    steps === 0 ? "all alike" : plural(steps, { one: "# step apart", other: "# steps apart" }),
  agreedOn: (step: string) => `agreed on ${step}`,
  left: "left as it was",
  picture: (cards: string, outcome: string) => `Cards: ${cards}; ${outcome}`,
  day: formatDay,
};
