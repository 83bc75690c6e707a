import { formatDay } from "./format";

export const ladderMessages = {
  title: "Our ladder",
  version: (name: string, version: number, publishedOn: string | null) =>
    publishedOn === null
      ? `${name}, version ${version}, a draft`
      : `${name}, version ${version}, published on ${formatDay(publishedOn)}`,
  tracks: "Levels by grade",
  grade: "Grade",
  gradeOf: (grade: number) => `Grade ${grade}`,
  noLevelHere: "No level",
  choose: "Choose a level to read what it is about.",
  back: "All levels",

  where: (track: string, grade: number) => `${track}, grade ${grade}`,
  scope: "Scope",
  span: "People",
  horizon: "Looks ahead",
  looksAhead: (horizon: string) => `Looks ahead: ${horizon}`,
  shift: "What changes on this rung",
  takeOn: "What you take on",
  giveUp: "What you give up",
  readySigns: "Signs that somebody is ready for it",
  titles: "Usual titles",
  titlesUs: "United States",
  titlesEurope: "Europe",
  titlesUk: "United Kingdom",
  noTitles: "No usual title.",
  nothingSaid: "The ladder says nothing here.",

  expectations: "What is expected",
  expectationsHelp: "This level in the middle, its neighbours on the same track beside it.",
  competency: "Competency",
  below: (level: string) => `Below: ${level}`,
  own: (level: string) => `This level: ${level}`,
  above: (level: string) => `Above: ${level}`,
  lowest: "Lowest level of this track",
  highest: "Highest level of this track",
  example: "Example",
  antiPattern: "Not this",

  delegation: "What one decides here",
  delegationHelp:
    "The delegation level this rung expects, from 1 (the leader tells) to 7 (fully delegated).",
  decision: "Decision",
  expected: "Expected",
  means: "Meaning",
};
