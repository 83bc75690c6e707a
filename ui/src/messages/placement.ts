import { plural } from "./plural";

/** Words of placing somebody on the ladder. */
export const placementMessages = {
  title: (name: string) => `Place ${name}`,
  titleMany: (people: number) => plural(people, { one: "Place # person", other: "Place # people" }),
  placedMany: (people: number, level: string) =>
    plural(people, {
      one: `# person is placed: ${level}.`,
      other: `# people are placed: ${level}.`,
    }),
  open: "Place…",
  openFor: (name: string) => `Place ${name}…`,
  level: "Level",
  levelPlaceholder: "Choose a level",
  offLadder: "Off the ladder",
  offLadderText: "Confirmed to stand on none of its levels.",
  levelText: (grade: number, track: string) => `Grade ${grade}, ${track}`,
  on: "From",
  onText: "May lie in the past. What stands after that day stays.",
  reason: "Reason",
  reasonText: "Why this level: you will want to read it in a year.",
  submit: "Place",
  placed: (name: string, level: string) => `${name} is placed on ${level}.`,
  takenOff: (name: string) => `${name} is off the ladder.`,
};
