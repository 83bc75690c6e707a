import { formatDay, formatNumber } from "./format";
import { plural } from "./plural";

/** Words of the team ladder. */
export const teamLadderMessages = {
  title: "Team ladder",
  summary: (people: number, openRoles: number) => {
    const team = plural(people, { none: "nobody yet", one: "# person", other: "# people" });
    if (openRoles === 0) return team;
    return `${team}, ${plural(openRoles, { one: "# open role", other: "# open roles" })}`;
  },
  lead: "Team of",
  everyone: "Everyone",
  asOf: "As of",
  today: "Back to today",
  grade: "Grade",
  gradeNumber: (grade: number) => `Grade ${grade}`,
  horizon: (words: string) => `Decides ahead: ${words}`,
  moreOnRung: (count: number) => `and ${formatNumber(count)} more`,
  nobody: "nobody on this rung",
  openRole: "Open role",
  heading: (level: string, way: "up" | "across" | "down") =>
    way === "up"
      ? `heading up to ${level}`
      : way === "down"
        ? `heading down to ${level}`
        : `heading across to ${level}`,
  unplaced: (count: number) =>
    plural(count, { one: "# person is not placed yet", other: "# people are not placed yet" }),
  offLadder: "Off the ladder",
  openElsewhere: "Open roles without a level",
  empty:
    "Nobody is on the roster yet. Import a roster, or add the first person and place them on a rung.",
  addFirst: "Add a person",
  importRoster: "Import a roster…",
  details: "Details",
  panelHint: "Point at somebody to see who they are and what to do next. Press to keep them here.",
  signs: "How to read it",
  signThick: "the thicker a rung, the more people stand on it",
  signEmpty: "nobody stands on this rung",
  signRole: "open role",
  signHeading: "heading for another level",
  since: (day: string) => `on this rung since ${formatDay(day)}`,
  reportsTo: (name: string) => `reports to ${name}`,
  next: "Next:",
  against: (level: string) => `Against ${level}`,
  decides: "Decides",
  notRated: "Not assessed yet.",
  noDelegation: "Nothing agreed yet.",
  open: "Open",
  closeRole: "Close this role",
  roleClosed: (title: string) => `The open role ${title} is closed.`,
  roleOn: (level: string) => `Waits for somebody on ${level}.`,
  roleNowhere: "Waits for somebody, on no level yet.",
};
