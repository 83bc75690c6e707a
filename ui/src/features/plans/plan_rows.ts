import type {
  LevelRef,
  PersonRef,
  PlanListRow_Serialize as PlanLine,
  PlanList_Serialize as PlanList,
  PlanState,
} from "../../bindings";
import type { Sorting } from "../../components/table_column";

/** A line of the list: a plan, or somebody who has none for today. */
export type PlanRow =
  | { group: "current" | "other"; person: PersonRef; plan: PlanLine }
  | {
      group: "without";
      person: PersonRef;
      level: LevelRef;
      /** The plan that counts all the same: the last one, or the first to come. */
      nearest: PlanLine | null;
    };

export type Shown = "all" | PlanState | "none";

/** Current plans, then who has none, then the rest. A person whom no plan covers stands in one group only. */
export function planRows({ plans, without_plan }: PlanList): PlanRow[] {
  const uncovered = new Set(without_plan.map(({ person }) => person.id));
  const nearest = new Map(
    plans.filter(({ current }) => current).map((plan) => [plan.person.id, plan]),
  );
  const group = (plan: PlanLine) =>
    plan.current && !uncovered.has(plan.person.id) ? "current" : "other";
  const rows = plans.map((plan) => ({ group: group(plan), person: plan.person, plan }) as const);
  return [
    ...rows.filter((row) => row.group === "current"),
    ...without_plan.map(({ person, level }) => ({
      group: "without" as const,
      person,
      level,
      nearest: nearest.get(person.id) ?? null,
    })),
    ...rows.filter((row) => row.group === "other"),
  ];
}

interface Narrowing {
  text: string;
  shown: Shown;
  /** With the plans that are not current. */
  others: boolean;
}

/** The lines with every word of the text somewhere in what they show. */
export function narrowed(rows: readonly PlanRow[], { text, shown, others }: Narrowing): PlanRow[] {
  const wanted = plain(text).split(/\s+/).filter(Boolean);
  return rows.filter((row) => {
    if (row.group === "other" && !others) return false;
    if (shown !== "all" && shown !== (row.group === "without" ? "none" : row.plan.state)) {
      return false;
    }
    const words = plain(written(row).join(" "));
    return wanted.every((word) => words.includes(word));
  });
}

function written(row: PlanRow): (string | undefined)[] {
  if (row.group === "without") return [row.person.name, row.level.name, row.level.code];
  const { plan } = row;
  return [row.person.name, plan.level?.name, plan.target?.name, plan.period, ...plan.focuses];
}

/** Without case and accents, as people type when they look for somebody. */
const plain = (text: string) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase("en");

const order = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
const groupOrder = ["current", "without", "other"];

const compared: Record<string, (row: PlanRow) => string | number> = {
  person: ({ person }) => person.name,
  period: (row) => (row.group === "without" ? "" : row.plan.from),
  actions: (row) => (row.group === "without" ? 0 : row.plan.overdue),
  check_in: (row) => (row.group === "without" ? "" : (row.plan.next_check_in ?? "")),
  state: (row) => (row.group === "without" ? "" : row.plan.state),
};

/** By one column within each group, with the empty cells last whichever way it goes. */
export function sorted(rows: readonly PlanRow[], { column, direction }: Sorting): PlanRow[] {
  const value = compared[column];
  if (!value) return [...rows];
  const way = direction === "ascending" ? 1 : -1;
  return rows.toSorted((one, other) => {
    const groups = groupOrder.indexOf(one.group) - groupOrder.indexOf(other.group);
    if (groups !== 0) return groups;
    const [left, right] = [value(one), value(other)];
    if (left === "" || right === "") return Number(left === "") - Number(right === "");
    const compares =
      typeof left === "number" && typeof right === "number"
        ? left - right
        : order.compare(String(left), String(right));
    return way * compares || order.compare(one.person.name, other.person.name);
  });
}
