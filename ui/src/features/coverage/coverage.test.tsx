import { QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import type {
  AreaRow_Serialize as AreaRow,
  CellRow_Serialize as CellRow,
  CoveragePage_Serialize as CoveragePage,
} from "../../bindings";
import { testHost } from "../../platform/test_host";
import { queryClient } from "../../queries";
import { CoverageScreen } from "./CoverageScreen";

const ada = { id: "a", name: "Ada Lind" };
const words = ["Tell", "Sell", "Consult", "Agree", "Advise", "Inquire", "Delegate"];
const steps = words.map((word, index) => ({
  number: index + 1,
  value: index + 1,
  word,
  meaning: `${word}.`,
  reads: [index + 1],
}));

function cell(area: string, more: Partial<CellRow> = {}): CellRow {
  return {
    person: ada,
    area,
    name: `About ${area}`,
    reversible: "usually",
    level: 6,
    since: "2026-02-01",
    expected: 6,
    wanted: null,
    own_view: null,
    steps: null,
    review: null,
    for_a_while: null,
    moved: null,
    plan: null,
    ...more,
  };
}

function area(code: string, more: Partial<AreaRow> = {}): AreaRow {
  return {
    area: code,
    name: `About ${code}`,
    category: "Market",
    reversible: "usually",
    held: "each",
    product_area: null,
    people: [],
    people_count: 0,
    candidate: { person: ada, level: 2, wanted: null, expected: 5, plan: null },
    ...more,
  };
}

const found = <T,>(...rows: T[]) => ({ count: rows.length, rows });

function page(more: Partial<CoveragePage> = {}): CoveragePage {
  return {
    as_of: "2026-11-24",
    leader: { id: "me", name: "Vera Holm" },
    people: 5,
    areas: 2,
    categories: ["Market", "Delivery"],
    scale: "seven_levels",
    steps,
    look_again: found(),
    returned: found(),
    came_back: found(),
    overdue: found(),
    next_review: "2027-02-24",
    differences: found(),
    only_mine: found(),
    nobody: found(),
    held_twice: found(),
    overloaded: found(),
    could_carry: found(),
    far_below: found(),
    no_growth: found(),
    load: [
      { on: "2026-10-31", leader: 3, jointly: 1, pm: 2, only_mine: 1 },
      { on: "2026-11-24", leader: 2, jointly: 1, pm: 4, only_mine: 0 },
    ],
    ...more,
  };
}

let workspaces = 0;

async function scene(answer: CoveragePage) {
  workspaces += 1;
  const place = workspaces;
  const host = testHost({
    workspace_state: () => ({
      path: `${place}.rungs`,
      today: "2026-11-24",
      people: answer.people,
      me: { id: "me", name: "Vera Holm" },
    }),
    team_ladder: () => ({ leads: [{ id: "lead", name: "Odhran Quigley" }] }),
    delegation_coverage: () => answer,
    delegation_set: () => 1,
    delegation_give_back: () => null,
    delegation_for_a_while: () => "t",
    focus_add: () => "f",
  });
  const root = createRootRoute();
  const under = () => root;
  const empty = (path: string) =>
    createRoute({ getParentRoute: under, path, component: () => null });
  const router = createRouter({
    routeTree: root.addChildren([
      createRoute({ getParentRoute: under, path: "/", component: CoverageScreen }),
      ...["/delegation", "/people/$id", "/plans", "/plans/$id"].map(empty),
    ]),
    history: createMemoryHistory({ initialEntries: ["/"] }),
  });
  const client = queryClient();
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  await screen.findByRole("heading", { name: "Coverage" });
  const sent = (command: string) =>
    host.calls.filter((call) => call.command === command).map(({ args }) => args);
  return { user: userEvent.setup(), sent, router, host, client };
}

it("says what was found as questions, and what is well in sentences", async () => {
  await scene(page({ only_mine: found(area("pricing", { people_count: 3 })) }));
  const group = await screen.findByRole("region", { name: "Which decisions are still only yours" });
  expect(within(group).getByText("agreed with 3 people")).toBeVisible();
  const step = within(group).getByRole("link", {
    name: "Hand it to Ada Lind: About pricing, Ada Lind",
  });
  expect(step).toHaveAttribute("href", "/delegation?person=a&area=pricing");
  expect(screen.queryByRole("region", { name: "What has not been looked at" })).toBeNull();
  expect(screen.getByText("No review is overdue.")).toBeVisible();
});

it("speaks of another lead by name", async () => {
  await scene(
    page({ leader: { id: "lead", name: "Odhran Quigley" }, only_mine: found(area("pricing")) }),
  );
  expect(
    await screen.findByRole("heading", {
      name: "Which decisions are still only Odhran Quigley’s",
    }),
  ).toBeVisible();
});

it("keeps what stays after a move by a state with its reason, and nothing else changed", async () => {
  const moved = {
    on: "2026-09-01",
    area: { from: "Search", to: "Payments" },
    stage: null,
  };
  const { user, sent } = await scene(page({ look_again: found(cell("pricing", { moved })) }));
  await user.click(await screen.findByRole("button", { name: /^Stays: About pricing/ }));
  await waitFor(() => expect(sent("delegation_set")).toHaveLength(1));
  expect(sent("delegation_set")[0]?.drafts).toEqual([
    {
      person: "a",
      area: "pricing",
      level: null,
      wanted: { do: "keep" },
      limit: { do: "keep" },
      review: { do: "keep" },
      reason: "Looked at again after the move to Payments: stays.",
      on: null,
    },
  ]);
});

it("sets the next review of what was overdue and stays", async () => {
  const { user, sent } = await scene(
    page({ overdue: found(cell("pricing", { review: "2026-10-01" })) }),
  );
  await user.click(await screen.findByRole("button", { name: /^Stays, next review/ }));
  await waitFor(() => expect(sent("delegation_set")).toHaveLength(1));
  expect(sent("delegation_set")[0]?.drafts).toMatchObject([
    { level: null, review: { do: "set", value: "2027-02-24" } },
  ]);
});

it("gives back what runs, and only tells what is back already", async () => {
  const { user, sent } = await scene(
    page({ returned: found(running), came_back: found(back("hiring")) }),
  );
  expect(await screen.findByText("3 Consult until 1 Dec 2026")).toBeVisible();
  expect(screen.getAllByRole("button", { name: /^Give back/ })).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: /^Give back: About pricing/ }));
  await waitFor(() => expect(sent("delegation_give_back")).toHaveLength(1));
});

const held = { id: "t", level: 3, since: "2026-11-01", until: "2026-11-20", reason: "A launch" };
const running = cell("pricing", {
  for_a_while: { ...held, until: "2026-12-01", is_over: false },
});
const back = (area: string) => cell(area, { for_a_while: { ...held, is_over: true } });

it("tells what came back however much still holds, with a count of its own", async () => {
  const holding = {
    count: 12,
    rows: ["a", "b", "c", "d", "e"].map((area) => ({ ...running, area })),
  };
  await scene(page({ returned: holding, came_back: found(back("hiring"), back("spend")) }));
  const index = await screen.findByRole("navigation", { name: "What was found" });
  expect(within(index).getByRole("button", { name: /^For a while/ })).toHaveTextContent("12");
  expect(within(index).getByRole("button", { name: /^Back again/ })).toHaveTextContent("2");
  const group = screen.getByRole("region", { name: "What came back after a while" });
  expect(within(group).getAllByText("was 3 Consult until 20 Nov 2026, now back")).toHaveLength(2);
});

it("tells only what came back where nothing holds for a while any more", async () => {
  await scene(page({ came_back: found(back("hiring")) }));
  expect(await screen.findByText("No review is overdue.")).toBeVisible();
  expect(screen.getByText("Nothing is pulled back or handed over for a while.")).toBeVisible();
  expect(screen.queryByRole("region", { name: "What holds only for a while" })).toBeNull();
});

it("makes a decision a focus where the plan has room, and leads to the plan where not", async () => {
  const plan = { id: "plan", has_room: true, has_it: false };
  const { user, sent } = await scene(
    page({
      far_below: found(
        cell("pricing", { plan }),
        cell("hiring", { plan: { ...plan, has_room: false } }),
        cell("scope", { plan: { ...plan, has_it: true } }),
        cell("spend"),
      ),
    }),
  );
  await user.click(await screen.findByRole("button", { name: /^Make it a focus: About pricing/ }));
  await waitFor(() => expect(sent("focus_add")).toHaveLength(1));
  expect(sent("focus_add")[0]).toMatchObject({
    plan: "plan",
    draft: { on: { kind: "delegation", code: "pricing" }, from: null, to: null },
  });
  for (const [name, href] of [
    [/^Plan is full: About hiring/, "/plans/plan"],
    [/^In the plan: About scope/, "/plans/plan"],
    [/^Make a plan: About spend/, "/plans?person=a&area=spend"],
  ] as const) {
    expect(screen.getByRole("link", { name })).toHaveAttribute("href", href);
  }
});

it("asks for all rows only when they are wanted", async () => {
  const rows = ["a", "b", "c", "d", "e"].map((code) => cell(code, { review: "2026-10-01" }));
  const { user, sent } = await scene(page({ overdue: { count: 40, rows } }));
  expect(sent("delegation_coverage").map(({ most }) => most)).toEqual([5]);
  await user.click(await screen.findByRole("button", { name: /^Show all 40: What has/ }));
  await waitFor(() =>
    expect(sent("delegation_coverage").map(({ most }) => most)).toEqual([5, 300]),
  );
  expect(await screen.findByText("and 35 more")).toBeVisible();
});

it("shows all rows still after one has been elsewhere", async () => {
  const rows = ["a", "b", "c", "d", "e", "f"].map((code) => cell(code, { review: "2026-10-01" }));
  const { user, router } = await scene(page({ overdue: { count: 6, rows } }));
  await user.click(await screen.findByRole("button", { name: /^Show all 6/ }));
  const sixth = await screen.findByRole("link", { name: /^Open: About f/ });
  await waitFor(() =>
    expect(sixth.closest("li")).toContainElement(document.activeElement as HTMLElement),
  );
  await user.click(await screen.findByRole("link", { name: /^Open: About f/ }));
  await waitFor(() => expect(screen.queryByText("About f")).toBeNull());
  act(() => router.history.back());
  expect(await screen.findByText("About f")).toBeVisible();
});

it("leaves the keyboard on the first step of the next line, or on the button where the step failed", async () => {
  const rows = ["pricing", "hiring"].map((code) => cell(code, { review: "2026-10-01" }));
  const { user, host, client } = await scene(page({ overdue: found(...rows) }));
  const stays = (name: RegExp) => screen.findByRole("button", { name });
  host.answer({
    delegation_set: () => {
      throw { code: "in_use", message: "Another window has it." };
    },
  });
  (await stays(/^Stays, .*pricing/)).focus();
  await user.keyboard("{Enter}");
  expect(await screen.findByText("Another window has it.")).toBeVisible();
  await waitFor(async () => expect(await stays(/^Stays, .*pricing/)).toHaveFocus());
  host.answer({ delegation_set: () => 1 });
  host.answer({ delegation_coverage: () => page({ overdue: found(...rows.slice(1)) }) });
  await user.keyboard("{Enter}");
  await act(() => client.invalidateQueries());
  await waitFor(() => expect(screen.queryByText("About pricing")).toBeNull());
  await waitFor(async () => expect(await stays(/^Stays, .*hiring/)).toHaveFocus());
});

it("tells the load as a picture in words, or as a table", async () => {
  const { user } = await scene(page());
  expect(
    await screen.findByRole("img", { name: /leader decides 2, both together 1, they 4/ }),
  ).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Show as a table" }));
  const rows = within(screen.getByRole("table")).getAllByRole("row");
  expect(rows[1]).toHaveTextContent("24 Nov 20262140");
});

it("has one band less on the scale that does not tell together from the leader", async () => {
  await scene(page({ scale: "decision_tree" }));
  expect(await screen.findByText("You decide, or both do")).toBeVisible();
  expect(screen.queryByText("Together")).toBeNull();
});

it("says what to do in an empty workspace", async () => {
  await scene(page({ people: 0, load: [] }));
  expect(await screen.findByText("No decisions to look at yet")).toBeVisible();
  expect(screen.getByRole("link", { name: "Add or import people first" })).toHaveAttribute(
    "href",
    "/people",
  );
});

it("has a next step also for a decision that no rung asks for", async () => {
  await scene(page({ nobody: found(area("retention", { candidate: null })) }));
  const group = await screen.findByRole("region", { name: "Which decisions have nobody" });
  const step = within(group).getByRole("link", { name: "Choose in the matrix: About retention" });
  expect(step).toHaveAttribute("href", "/delegation?area=retention");
});
