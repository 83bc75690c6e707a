import { QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from "@tanstack/react-router";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import type {
  DueLine_Serialize as DueLine,
  DueList_Serialize as DueList,
  DueWhat_Serialize as DueWhat,
} from "../../bindings";
import { CommandLayer } from "../../commands";
import { testHost } from "../../platform/test_host";
import { queryClient } from "../../queries";
import { DueScreen } from "./DueScreen";

const today = "2026-11-24";

function line(
  name: string,
  what: DueWhat,
  words: string,
  on: string | null,
  more: Partial<DueLine> = {},
): DueLine {
  return {
    person: { id: name, name },
    reports_to_me: true,
    what,
    words,
    on,
    date_moves: what.kind !== "make_plan",
    days_late: 0,
    group: on === null ? "undated" : "this_week",
    weight: on === null ? "quiet" : "usual",
    ...more,
  };
}

const promise = line(
  "Ola Over",
  { kind: "commitment", commitment: "k1", plan: "p1", text: "Open the door" },
  "Open the door",
  "2026-11-20",
  { days_late: 4, group: "late", weight: "pressing" },
);
const action = line(
  "Léa Later",
  {
    kind: "action",
    action: "a1",
    plan: null,
    one_to_one: "o1",
    text: "Write it down",
    owner: "pm",
  },
  "Write it down",
  "2026-11-26",
);
const missing = line("Nia New", { kind: "make_plan" }, "Begin a growth plan", null, {
  reports_to_me: false,
});

const listOf = (lines: DueLine[], more: Partial<DueList> = {}): DueList => ({
  lines,
  as_of: today,
  people: 3,
  is_mixed: false,
  ...more,
});

// A page without layout has no heights; the table is given those of a window.
beforeEach(() => {
  vi.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(600);
  vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(1000);
});

async function scene(list: DueList) {
  const host = testHost({
    due_list: () => list,
    commitment_set_status: () => null,
    action_set_status: () => null,
    workspace_state: () => ({ name: "Team", today }),
    calendar_save: () => ({ path: "/desk/Due – Team.ics", entries: 2 }),
  });
  const root = createRootRoute({
    component: () => (
      <>
        <Outlet />
        <CommandLayer />
      </>
    ),
  });
  const at = (path: string) =>
    createRoute({ getParentRoute: () => root, path, component: () => null });
  const router = createRouter({
    routeTree: root.addChildren([
      createRoute({ getParentRoute: () => root, path: "/due", component: DueScreen }),
      ...["/plans", "/plans/$id", "/one-to-ones/$id", "/people", "/people/$id"].map(at),
    ]),
    history: createMemoryHistory({ initialEntries: ["/due"] }),
  });
  render(
    <QueryClientProvider client={queryClient()}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  await screen.findByRole("heading", { name: "Due" });
  return {
    user: userEvent.setup(),
    at: () => router.state.location,
    called: (command: string) =>
      host.calls.filter((call) => call.command === command).map(({ args }) => args),
  };
}

it("puts what is due in groups, in the order it came, and says how late it is", async () => {
  await scene(listOf([promise, action, missing]));
  const headers = await screen.findAllByRole("rowheader");
  expect(headers.map(({ textContent }) => textContent)).toEqual([
    "Late 1",
    expect.stringContaining("Open the door"),
    "This week 1",
    expect.stringContaining("Write it down"),
    "Without a date 1",
    expect.stringContaining("Begin a growth plan"),
  ]);
  const late = screen.getByRole("row", { name: /Open the door/ });
  expect(late).toHaveTextContent("Your promise");
  expect(late).toHaveTextContent("4 days late Pressing.");
  expect(screen.getByRole("row", { name: /Begin a growth plan/ })).toHaveTextContent("No date");
  expect(screen.getByText("3 things, 1 late")).toBeVisible();
});

it("keeps a promise where it stands, and says so with the way back", async () => {
  const { called, user } = await scene(listOf([promise, action]));
  await user.click(
    await screen.findByRole("button", { name: "Kept Open the door, Ola Over", hidden: true }),
  );
  await waitFor(() =>
    expect(called("commitment_set_status")).toEqual([{ commitment: "k1", status: "done" }]),
  );
});

it("does what the row with the focus asks for by D, and moves its date by M", async () => {
  const { called, user } = await scene(listOf([promise, action]));
  const row = await screen.findByRole("row", { name: /Write it down/ });
  row.focus();
  await user.keyboard("m");
  const dialog = await screen.findByRole("dialog", { name: "Move the date" });
  expect(within(dialog).getByRole("button", { name: "Move" })).toBeDisabled();
  await user.keyboard("{Escape}");
  (await screen.findByRole("row", { name: /Write it down/ })).focus();
  await user.keyboard("d");
  await waitFor(() =>
    expect(called("action_set_status")).toEqual([{ action: "a1", status: "done" }]),
  );
});

it("leads to where it comes from: a plan, a one-to-one, a person", async () => {
  const { user, at } = await scene(listOf([promise, action, missing]));
  const row = await screen.findByRole("row", { name: /Write it down/ });
  row.focus();
  await user.keyboard("{Enter}");
  await waitFor(() => expect(at().pathname).toBe("/one-to-ones/Léa Later"));
});

it("narrows to one's own reports where others are there too", async () => {
  const { user } = await scene(listOf([promise, missing], { is_mixed: true }));
  await screen.findByRole("row", { name: /Begin a growth plan/ });
  await user.click(screen.getByRole("radio", { name: "My reports" }));
  await waitFor(() =>
    expect(screen.queryByRole("row", { name: /Begin a growth plan/ })).toBeNull(),
  );
  expect(screen.getByRole("row", { name: /Open the door/ })).toBeVisible();
});

it("narrows by words and names, whatever the accents", async () => {
  const { user } = await scene(listOf([promise, action]));
  await user.type(
    await screen.findByRole("searchbox", { name: "Filter by words or person" }),
    "lea write",
  );
  await waitFor(() => expect(screen.queryByRole("row", { name: /Open the door/ })).toBeNull());
  expect(screen.getByRole("row", { name: /Write it down/ })).toBeVisible();
});

it("takes the dates into a calendar, of everyone or of one's own reports", async () => {
  const { called, user } = await scene(listOf([promise, missing], { is_mixed: true }));
  await user.click(await screen.findByRole("radio", { name: "My reports" }));
  await user.click(screen.getByRole("button", { name: "Calendar file…" }));
  await user.click(await screen.findByRole("checkbox", { name: "The next one-to-ones too" }));
  await user.click(screen.getByRole("button", { name: "Save…" }));
  await waitFor(() =>
    expect(called("calendar_save")).toEqual([
      { of: { kind: "people", of: { kind: "mine" } }, oneToOnes: "with", name: "Team" },
    ]),
  );
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

it("says what will stand here where nothing is due, and where nobody is", async () => {
  await scene(listOf([]));
  expect(await screen.findByRole("heading", { name: "Nothing is due" })).toBeVisible();
  expect(screen.getByRole("link", { name: "Go to growth plans" })).toBeVisible();
});

it("leads to the people where there are none", async () => {
  await scene(listOf([], { people: 0 }));
  expect(await screen.findByRole("link", { name: "Go to people" })).toBeVisible();
});
