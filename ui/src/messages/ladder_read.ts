import { formatDay } from "./format";

export const ladderReadMessages = {
  open: "Read and share",
  openAt: (level: string) => `Read the rung of ${level}`,
  theirRung: "Their rung",
  title: (level: string) => `Reading ${level}`,
  screen: "Read the ladder",
  sub: (name: string, version: number, publishedOn: string | null) =>
    publishedOn === null
      ? `${name}, version ${version}`
      : `${name}, version ${version}, in force since ${formatDay(publishedOn)}`,
  back: "Our ladder",

  levels: "Levels of the ladder",
  view: "View",
  views: { rungs: "Three rungs", tracks: "Two tracks side by side" },
  print: "Print…",
  printCard: (level: string) => `Print the role card of ${level}…`,
  printCards: "Print all role cards…",
  printBooklet: "Print the ladder as a booklet…",
  lower: "Read the rung below",
  higher: "Read the rung above",

  rungsTable: (level: string) => `${level} between its neighbours`,
  tracksTable: (level: string) => `${level} beside the other track`,
  roles: {
    below: "One rung below",
    own: "This rung",
    above: "One rung above",
    beside: "On the other track",
  },
  where: (track: string, grade: number) => `${track}, grade ${grade}`,

  summary: "In short",
  reach: "Scope and reach",
  scope: "Scope",
  span: "People",
  horizon: "Looks ahead",
  exchange: "What changes for you",
  takeOn: "What you take on",
  giveUp: "What you give up",
  decides: "How far one decides",
  signs: "Signs of somebody ready for the next rung",
  titles: "Usual titles",
  example: "For example:",
  antiPattern: "Not this:",
  nothing: "The ladder says nothing here.",

  crossing: "Where one can cross over",
  crossingHelp:
    "Levels of one grade stand on the same height. What is listed is what would change.",
  crossTo: (level: string, track: string, grade: number) => `${level} · ${track}, grade ${grade}`,
  same: "Asks and decides the same.",
  asksMore: "Asks more",
  asksLess: "Asks less",
  decidesMore: "Decides more",
  decidesLess: "Decides less",
  from: (name: string, here: number | null, there: number | null) =>
    `${name} ${here ?? "–"} → ${there ?? "–"}`,
};
