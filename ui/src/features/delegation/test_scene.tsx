import { QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type {
  CellPage_Serialize,
  CellsSet,
  DecisionArea,
  Matrix_Serialize,
  ScaleStep,
} from "../../bindings";
import { type TestHost, testHost } from "../../platform/test_host";
import { queryClient } from "../../queries";
import type { Named } from "./chosen_cells";
import DelegationScreen from "./DelegationScreen";

export type Row = Matrix_Serialize["people"][number];
export type Cell = Row["cells"][number];

const step = (number: number, value: number, word: string, reads = [value]): ScaleStep => ({
  number,
  value,
  word,
  meaning: `${word} it.`,
  reads,
});

const seven = ["Tell", "Sell", "Consult", "Agree", "Advise", "Inquire", "Delegate"].map(
  (word, at) => step(at + 1, at + 1, word),
);
export const tree = [
  step(1, 4, "Root", [1, 2, 3, 4]),
  step(2, 5, "Trunk"),
  step(3, 6, "Branch"),
  step(4, 7, "Leaf"),
];

const areas = [
  ["pricing", "Market"],
  ["hiring", "Organisation"],
].map(([code = "", category = ""]) => ({
  code,
  name: `About ${code}`,
  short: code,
  category,
  description: "",
  reversible: "usually",
  held: "each",
  limits: { amount: null, customers: null, words: null },
  since: null,
  until: null,
})) as Matrix_Serialize["areas"] & DecisionArea[];

export function cell(area: string, level: number | null, more: Partial<Cell> = {}): Cell {
  return {
    area,
    level,
    wanted: null,
    expected: 4,
    limit: null,
    review: null,
    since: null,
    against_rung: level === null ? "unknown" : "meets",
    overdue: false,
    held: level !== null && level >= 5,
    agreed: level,
    temporary: null,
    wanted_by: null,
    own_view: null,
    difference: null,
    ...more,
  };
}

const level = { code: "PM", name: "Product Manager", track: "IC", grade: 2 };
const none = { below: 0, above: 0, overdue: 0, held: 0, open: 0, for_a_while: 0, differing: 0 };

export function row(id: string, name: string, cells: Cell[]): Row {
  const below = cells.filter((one) => one.against_rung === "below").length;
  return { id, name, level, cells, standing: { ...none, below } };
}

export const ada = row("a", "Ada Lind", [
  cell("pricing", 2, { against_rung: "below", wanted: 3 }),
  cell("hiring", 4),
]);
export const bo = row("b", "Bo Ek", [cell("pricing", 4), cell("hiring", null)]);

const offers = { until: "2026-12-07", review: "2027-02-24", before: "2026-08-24" };
const needs = { share: 0.8, steps_below: 1 };

export function cellPage(one: Cell, more: Partial<CellPage_Serialize> = {}): CellPage_Serialize {
  return {
    as_of: null,
    person: { id: "a", name: "Ada Lind" },
    area: areas[0] as CellPage_Serialize["area"],
    level,
    scale: "seven_levels",
    steps: seven,
    cell: one,
    since: null,
    reason: null,
    short: 0,
    next_rung: null,
    left: null,
    afterwards: null,
    planned: [],
    agreed_later: [],
    ahead: [],
    limits: { amount: null, customers: null, words: null },
    consult: [],
    inform: [],
    commitment: null,
    own_view: null,
    moved: null,
    story: [],
    needs,
    offers,
    ...more,
  };
}

interface SceneOptions {
  steps?: ScaleStep[];
  answers?: Parameters<TestHost["answer"]>[0];
  /** The same workspace again, as when one comes back. */
  path?: string;
  /** The cell or area named from elsewhere. */
  opens?: Named;
  /** The screens before this one. */
  cameBy?: string[];
  /** Who stood on the ladder on any other day than today; otherwise the same people. */
  past?: Row[];
}

export const nothingSet: CellsSet = {
  people: 1,
  areas: 1,
  changed: 0,
  begun: 0,
  same: 0,
  held_back: 0,
  ended: 0,
  left_out: 0,
};

let workspaces = 0;

/** The screen with these people. */
export async function scene(
  people: Row[],
  { steps = seven, answers = {}, path, opens, cameBy = [], past = people }: SceneOptions = {},
) {
  workspaces += 1;
  const place = path ?? `${workspaces}.rungs`;
  const matrix: Matrix_Serialize = {
    areas,
    people,
    scale: "seven_levels",
    steps,
    area_standings: areas.map(() => ({ ...none, below: 1, held: 2 })),
    needs,
    offers,
  };
  const host = testHost({
    workspace_state: () => ({ today: "2026-11-24", path: place }),
    team_ladder: () => ({ leads: [] }),
    roster_list: () => ({ people: [{ id: "z", name: "Zoé Älg", status: "active" }] }),
    delegation_matrix: ({ asOf }) => (asOf === null ? matrix : { ...matrix, people: past }),
    delegation_set: ({ drafts }) => ({ ...nothingSet, changed: (drafts as unknown[]).length }),
    delegation_for_a_while: ({ drafts }) => (drafts as unknown[]).length,
    delegation_cell: () => cellPage(people[0]?.cells[0] ?? cell("pricing", null)),
    ...answers,
  });
  const router = createRouter({
    routeTree: createRootRoute({
      component: () => <DelegationScreen {...(opens && { opens })} />,
    }),
    history: createMemoryHistory({ initialEntries: [...cameBy, "/"] }),
  });
  const shown = render(
    <QueryClientProvider client={queryClient()}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  // A panel that is open hides what is behind it.
  const seen = { hidden: opens?.person !== undefined };
  const cells = (await screen.findAllByRole("gridcell", seen, { timeout: 10_000 })).filter(
    (one) => one.dataset.place,
  );
  const sent = (command: string) =>
    host.calls.filter((call) => call.command === command).map(({ args }) => args.drafts);
  return {
    user: userEvent.setup(),
    cells,
    host,
    place,
    leave: shown.unmount,
    router,
    set: () => sent("delegation_set"),
    forAWhile: () => sent("delegation_for_a_while"),
  };
}
