import { formatDay } from "./format";
import { plural } from "./plural";

const areas = (count: number) =>
  plural(count, { one: "# decision area", other: "# decision areas" });

export const decisionAreaMessages = {
  title: "Decision areas",
  sub: (count: number, categories: number, scale: string) =>
    `${areas(count)} in ${plural(categories, { one: "# category", other: "# categories" })}, read on the scale “${scale}”`,
  add: "Add an area",
  more: "More",
  importFile: "Import from a file…",
  exportFile: "Save as a file…",
  changeScale: "Change the scale…",
  saved: "The decision areas are saved.",
  emptyTitle: "No decision areas yet",
  emptyText:
    "A decision area is something a PM could decide: the order of the backlog, the price, whom to hire. Add your own, or bring a list you have.",

  columns: {
    name: "Area",
    reversible: "Reversible",
    held: "Held by",
    holders: "Today",
  },
  reversible: { usually: "usually", sometimes: "sometimes", rarely: "rarely" },
  reversibleLong: {
    usually: "Usually: a two-way door",
    sometimes: "Sometimes, at a price",
    rarely: "Rarely: a one-way door",
  },
  held: { each: "each PM", one: "one person" },
  heldLong: {
    each: "Each PM, for their own product",
    one: "One person, for the whole team",
  },
  offered: (limit: string) => `Offered with a limit: ${limit}`,
  holders: (held: number, agreed: number) =>
    agreed === 0
      ? "nobody yet"
      : plural(held, { one: `# of ${agreed} decides`, other: `# of ${agreed} decide` }),
  cameFrom: (names: readonly string[]) => `Came out of ${names.map((n) => `“${n}”`).join(" and ")}`,

  category: (name: string) => `Category ${name}`,
  categoryMenu: (name: string) => `What to do with the category ${name}`,
  categoryCount: (count: number) => plural(count, { one: "# area", other: "# areas" }),
  renameCategory: "Rename…",
  categoryUp: "Move up",
  categoryDown: "Move down",
  addTo: (name: string) => `Add an area to ${name}`,
  addHere: "Add an area here",
  renamed: (from: string, to: string) => `“${from}” is now “${to}”.`,
  categoryMoved: (name: string) => `“${name}” was moved.`,
  renameTitle: (name: string) => `Rename “${name}”`,
  categoryName: "Name of the category",
  renameHelp:
    "All its areas go along, those retired too. With the name of another category the two become one.",
  rename: "Rename",

  open: (name: string) => `Edit ${name}`,
  menu: (name: string) => `What to do with ${name}`,
  edit: "Edit…",
  up: "Move up",
  down: "Move down",
  moveTo: (category: string) => `Move to ${category}`,
  split: "Split…",
  merge: "Merge with others…",
  retire: "Retire…",
  restore: "Restore",
  moved: (name: string) => `“${name}” was moved.`,

  panel: {
    newTitle: "A new decision area",
    editTitle: (name: string) => `Edit “${name}”`,
    name: "Name",
    short: "Short name",
    shortHelp:
      "Heads a column of the matrix: at most 16 characters. Left empty, it is made of the name.",
    category: "Category",
    newCategory: "A new category…",
    newCategoryName: "Name of the new category",
    description: "What it covers",
    descriptionHelp: "What belongs to it and what does not, in a sentence.",
    reversible: "Can it be taken back?",
    held: "Who can have the last word?",
    limits: "Limits offered",
    limitsHelp:
      "What is proposed when the decision is first handed to somebody. What is agreed already stays as it is.",
    wordsHelp: "What numbers do not say, such as a region or a kind of customer.",
    save: "Save",
    add: "Add it",
    cancel: "Cancel",
    left: "What you typed here before is still in the form.",
    startOver: "Start over",
  },
  added: (name: string) => `“${name}” is in the catalogue.`,
  changed: (name: string) => `“${name}” is changed.`,

  splitting: {
    title: (name: string) => `Split “${name}”`,
    intro: (name: string) =>
      `“${name}” leaves the catalogue and its parts take its place, with its category, description and limits.`,
    part: (number: number) => `Part ${number}`,
    another: "Another part",
    takeAway: (number: number) => `Take part ${number} away`,
    on: "From",
    onHelp: "Up to today. Every day before reads as it did.",
    people: (names: readonly string[], count: number) =>
      count === 0
        ? "Nothing is agreed on it with anybody that day, so there is nothing to carry over."
        : plural(count, {
            one: `What is agreed with ${names.join(", ")} goes on in every part.`,
            other: `What is agreed with # people goes on in every part: ${names.join(", ")}.`,
          }),
    andMore: (count: number) => `${count} more`,
    temporary: (count: number) =>
      plural(count, {
        one: "One level for a while goes on, too.",
        other: "# levels for a while go on, too.",
      }),
    context: (count: number) =>
      plural(count, {
        one: "One piece of context bears on every part.",
        other: "# pieces of context bear on every part.",
      }),
    submit: "Split it",
    done: (name: string, parts: number) => `“${name}” is split into ${parts} areas.`,
  },

  merging: {
    title: "Merge decision areas",
    intro:
      "Several areas become one. What was agreed stays under the old names up to the day, and goes on under the new one.",
    areas: "Areas that become one",
    addArea: "Another area",
    takeAway: (name: string) => `Leave ${name} out`,
    into: "They become",
    newOne: "A new area",
    oneOf: (name: string) => `“${name}”, which takes the others in`,
    name: "Name of the new area",
    on: "From",
    tooFew: "Choose at least two areas.",
    nobody: "Nothing is agreed on any of them with anybody that day.",
    same: (count: number) =>
      plural(count, {
        one: "One person holds all of them alike and goes on so.",
        other: "# people hold all of them alike and go on so.",
      }),
    differ: (count: number) =>
      plural(count, {
        one: "One person holds them differently. The lower level counts, and it is up for review on that day:",
        other:
          "# people hold them differently. The lower level counts, and it is up for review on that day:",
      }),
    onlyLimits: (names: readonly string[]) =>
      plural(names.length, {
        one: `${names.join(", ")} has the same level on all of them, with other limits. The tighter ones count, and it is up for review on that day.`,
        other: `# people have the same level on all of them, with other limits. The tighter ones count, and it is up for review on that day: ${names.join(", ")}.`,
      }),
    goOn: (count: number, names: readonly string[]) =>
      plural(count, {
        one: `One level for a while goes on, too: ${names.join(", ")}.`,
        other: `# levels for a while go on, too: ${names.join(", ")}.`,
      }),
    end: (count: number, names: readonly string[]) =>
      plural(count, {
        one: `One level for a while ends, since the lower level counts: ${names.join(", ")}.`,
        other: `# levels for a while end, since the lower level counts: ${names.join(", ")}.`,
      }),
    person: "Person",
    after: "Then",
    nothing: "–",
    submit: "Merge them",
    done: (name: string) => `Merged into “${name}”.`,
  },

  retiring: {
    title: (name: string) => `Retire “${name}”`,
    intro:
      "It leaves the matrix, coverage and reviews. Whatever was agreed and written on it stays and can be read, and you can restore it.",
    agreed: (count: number) =>
      count === 0
        ? "Nothing is agreed on it with anybody today."
        : plural(count, {
            one: "Something is agreed on it with one person today.",
            other: "Something is agreed on it with # people today.",
          }),
    on: "From",
    submit: "Retire it",
    removable: "Nothing refers to it, so it can also be removed for good.",
    remove: "Remove it",
    done: (name: string) => `“${name}” is retired.`,
    removed: (name: string) => `“${name}” is removed.`,
  },
  retired: (count: number) => `Retired (${count})`,
  retiredOn: (day: string) => `retired on ${formatDay(day)}`,
  wentTo: (names: readonly string[]) => `goes on as ${names.map((n) => `“${n}”`).join(", ")}`,
  restored: (name: string) => `“${name}” is back in the catalogue.`,
  restoreOf: (name: string) => `Restore ${name}`,

  importing: {
    title: (file: string) => `Import “${file}”`,
    counts: (made: number, changed: number, unchanged: number, refused: number) =>
      `${made} new, ${changed} changed, ${unchanged} unchanged, ${refused} refused.`,
    row: "Row",
    name: "Area",
    fate: "What becomes of it",
    fates: { new: "new", changed: "changed", unchanged: "unchanged", refused: "refused" },
    columns: "How the columns are read",
    absent: (count: number) =>
      plural(count, {
        one: "One area is not in the file and stays:",
        other: "# areas are not in the file and stay:",
      }),
    submit: (count: number) => plural(count, { one: "Save # area", other: "Save # areas" }),
    nothing: "Nothing to save",
    done: (count: number, refused: number) =>
      [
        plural(count, { one: "# area was taken in.", other: "# areas were taken in." }),
        refused > 0 &&
          plural(refused, { one: "# row was refused.", other: "# rows were refused." }),
      ]
        .filter(Boolean)
        .join(" "),
    close: "Cancel",
  },

  scale: {
    title: "The scale of delegation",
    intro:
      "How this workspace says who has the last word. Nothing that was agreed is rewritten: it is read on the other scale, and comes back with the one before.",
    choose: "Scale",
    current: (name: string) => `${name} (now)`,
    from: (name: string) => `On “${name}”`,
    to: "Read as",
    cells: "Agreements today",
    steps: "Its steps",
    submit: "Change the scale",
    done: (name: string) => `Levels are read on “${name}” now.`,
    cancel: "Cancel",
  },
};
