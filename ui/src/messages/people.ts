import type { LifeCycleStage, Market, Status } from "../bindings";
import { formatDay } from "./format";
import { plural } from "./plural";

const markets: Record<Market, string> = { us: "US", europe: "Europe", uk: "UK", other: "Other" };

const stages: Record<LifeCycleStage, string> = {
  new: "New",
  growth: "Growing",
  mature: "Mature",
  decline: "Declining",
};

/** Words of the roster. */
export const peopleMessages = {
  title: "People",
  summary: (people: number, openRoles: number) => {
    const team = plural(people, { none: "nobody yet", one: "# person", other: "# people" });
    if (openRoles === 0) return team;
    return `${team}, ${plural(openRoles, { one: "# open role", other: "# open roles" })}`;
  },
  filter: "Filter people",
  status: "Status",
  statuses: { active: "Active", archived: "Archived", all: "All" },
  add: "Add a person",
  import: "Import…",
  selectSeveral: "Select several",
  chosen: (count: number) =>
    plural(count, { none: "nobody chosen", one: "# chosen", other: "# chosen" }),
  addTitle: "Add a person",
  addSubmit: "Add",
  added: (name: string) => `${name} is on the roster.`,
  addRole: "Add an open role",
  addRoleTitle: "Add an open role",
  roleAdded: (title: string) => `The open role ${title} is on the ladder.`,
  roleAddedUntitled: "The open role is on the ladder.",
  roleTitleText: "What it is called, if that is known.",
  openRole: "Open role",
  openRoles: "Open roles",
  closeRole: (title: string) => `Close the open role ${title}`,
  close: "Close",
  roleClosed: (title: string) => `The open role ${title} is closed.`,
  emptyTitle: "Nobody is on the roster yet",
  emptyText: "Add the people you lead. Titles, managers and levels are kept with their dates.",
  noMatchTitle: "Nobody matches",
  noMatchText: "Try fewer letters, or another status.",
  name: "Name",
  jobTitle: "Title",
  level: "Level",
  manager: "Manager",
  noManager: "Nobody",
  area: "Area",
  market: "Market",
  since: "On level since",
  email: "E-mail",
  number: "Personnel number",
  stage: "Life-cycle stage of the product",
  noStage: "Not said",
  roleStart: "Start in the role",
  note: "Note",
  noteText: "For your eyes only.",
  from: "Changes hold from",
  fromText: "For title, manager, area and status. What held before stays in the history.",
  markets,
  stages,
  marketOf: (market: Market) => markets[market],
  stageOf: (stage: LifeCycleStage) => stages[stage],
  statusOf: (status: Status) => (status === "active" ? "Active" : "Archived"),
  notPlaced: "Not placed",
  offLadder: "Off the ladder",
  tableLabel: "The roster",
  opened: (day: string) => `open since ${formatDay(day)}`,
  onLevelSince: (level: string, day: string) => `${level} since ${formatDay(day)}`,
};
