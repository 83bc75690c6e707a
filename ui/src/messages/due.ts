import type { DueGroup, DueWhat_Serialize as DueWhat } from "../bindings";
import { formatWeekDay } from "./format";
import { oneToOneMessages } from "./one_to_ones";
import { plural } from "./plural";

/** Words of the list of what is due. */
export const dueMessages = {
  title: "Due",
  summary: (late: number, all: number) => {
    const lines = plural(all, { none: "nothing", one: "# thing", other: "# things" });
    return late === 0 ? lines : `${lines}, ${plural(late, { one: "# late", other: "# late" })}`;
  },
  late: (count: number) => plural(count, { one: "# thing is late", other: "# things are late" }),
  tableLabel: "What is due",
  filter: "Filter by words or person",
  scope: "Whose",
  scopes: oneToOneMessages.scopes,
  groups: {
    late: "Late",
    this_week: "This week",
    next_two_weeks: "Next two weeks",
    later: "Later",
    undated: "Without a date",
  } satisfies Record<DueGroup, string>,
  what: "What",
  person: "Person",
  by: "By",
  act: "Do",
  /** A leader in a plan is the manager of the person, who need not be the one who reads this. */
  kindOf: (what: DueWhat, isYours: boolean): string => {
    switch (what.kind) {
      case "check_in":
        return "Check-in";
      case "commitment":
        return isYours ? "Your promise" : "Leader’s promise";
      case "action":
        if (what.owner === "pm") return "Action";
        return isYours || what.plan === null ? "Your action" : "Leader’s action";
      case "close_plan":
        return what.state === "draft" ? "Draft never agreed, period over" : "Plan, period over";
      case "agree_plan":
        return "Draft of a plan";
      case "agree_target":
        return "Target not agreed on";
      case "make_plan":
        return "No growth plan";
    }
  },
  deeds: {
    check_in: "Write…",
    commitment: "Kept",
    action: "Done",
    close_plan: "Close…",
    agree_plan: "Agree…",
    agree_target: "Agreed",
    make_plan: "Begin…",
  } satisfies Record<DueWhat["kind"], string>,
  about: (deed: string, words: string, name: string) => `${deed} ${words}, ${name}`,
  daysLate: (days: number) => plural(days, { one: "# day late", other: "# days late" }),
  pressing: "Pressing.",
  day: (day: string) => formatWeekDay(day),
  relativeDay: oneToOneMessages.relativeDay,
  noDate: "No date",
  keyOpens: "opens",
  keyDoes: "does it",
  keyMoves: "moves the date",
  move: "Move the date…",
  moveOf: (words: string, name: string) => `Move the date of ${words}, ${name}`,
  moveTitle: "Move the date",
  moveText: (words: string, name: string) => `${words}, with ${name}.`,
  newDay: "New date",
  submitMove: "Move",
  moved: (day: string | null) => (day ? `Moved to ${formatWeekDay(day)}.` : "It has no date now."),
  done: { action: "The action is done.", commitment: "The promise is kept." },
  emptyTitle: "Nothing is due",
  emptyText:
    "Check-ins, promises and actions of plans and one-to-ones appear here as their days come, and plans that wait for the two of you.",
  emptyAction: "Go to growth plans",
  nobodyTitle: "Nobody to follow up on yet",
  nobodyText:
    "What is due with the people you lead appears here. Add them to the roster first, or import it.",
  nobodyAction: "Go to people",
  noneOfReportsTitle: "Nothing is due with your reports",
  noneOfReportsText: "What is due with everyone else is one click away.",
  showEveryone: "Show everyone",
  noMatchTitle: "Nothing matches",
  noMatchText: "Try fewer letters.",
};
