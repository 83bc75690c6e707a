import { QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from "@tanstack/react-router";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import type { MeetingDue, OneToOneRow_Serialize as Row } from "../../bindings";
import { CommandLayer } from "../../commands";
import { testHost } from "../../platform/test_host";
import { queryClient } from "../../queries";
import { OneToOnesScreen } from "./OneToOnesScreen";

const today = "2026-11-25";

function row(
  name: string,
  due: MeetingDue,
  last: string | null,
  next_due: string,
  days_overdue = 0,
): Row {
  return {
    person: { id: name, name },
    title: "Product Manager",
    reports_to_me: false,
    last,
    next_due,
    due,
    days_overdue,
    open_actions: 0,
  };
}

const team = [
  row("Nia New", "never", null, today),
  row("Ola Over", "overdue", "2026-11-08", "2026-11-22", 3),
  row("Tom Today", "soon", "2026-11-11", today),
  row("Wim Week", "soon", "2026-11-18", "2026-12-02"),
  row("Léa Later", "later", "2026-11-24", "2026-12-08"),
];

// A page without layout has no heights; the table is given those of a window.
beforeEach(() => {
  vi.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(600);
  vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(1000);
});

async function scene(people: Row[], more = { overdue: 1, overdue_reports: 0, is_mixed: false }) {
  testHost({ one_to_one_list: () => ({ people, ...more, as_of: today }) });
  const root = createRootRoute({
    component: () => (
      <>
        <Outlet />
        <CommandLayer />
      </>
    ),
  });
  const router = createRouter({
    routeTree: root.addChildren([
      createRoute({
        getParentRoute: () => root,
        path: "/one-to-ones",
        component: OneToOnesScreen,
      }),
      createRoute({ getParentRoute: () => root, path: "/one-to-ones/$id", component: () => null }),
      createRoute({ getParentRoute: () => root, path: "/people", component: () => null }),
    ]),
    history: createMemoryHistory({ initialEntries: ["/one-to-ones"] }),
  });
  render(
    <QueryClientProvider client={queryClient()}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  await screen.findByRole("heading", { name: "One-to-ones" });
  return { user: userEvent.setup(), at: () => router.state.location };
}

it("groups people by the day they are due, in the order they came", async () => {
  await scene(team);
  const headers = await screen.findAllByRole("rowheader");
  expect(headers.map(({ textContent }) => textContent)).toEqual([
    "Not met yet 1",
    expect.stringContaining("Nia New"),
    "Overdue 1",
    expect.stringContaining("Ola Over"),
    "Due within a week 2",
    expect.stringContaining("Tom Today"),
    expect.stringContaining("Wim Week"),
    "Later 1",
    expect.stringContaining("Léa Later"),
  ]);
  expect(screen.getByRole("row", { name: /Ola Over/ })).toHaveTextContent("17 days ago");
  expect(screen.getByRole("row", { name: /Ola Over/ })).toHaveTextContent("3 days overdue");
  expect(screen.getByRole("row", { name: /Nia New/ })).toHaveTextContent("Never");
});

it("opens the first match by Enter in the filter, whatever the accents", async () => {
  const { user, at } = await scene(team);
  await user.type(await screen.findByRole("searchbox", { name: "Filter people" }), "lea{Enter}");
  await waitFor(() => expect(at().pathname).toBe("/one-to-ones/Léa Later"));
});

it("opens the row with the focus by Enter to read, by N to write", async () => {
  const { user, at } = await scene(team);
  const first = await screen.findByRole("row", { name: /Nia New/ });
  first.focus();
  await user.keyboard("{ArrowDown}");
  await waitFor(() => expect(screen.getByRole("row", { name: /Ola Over/ })).toHaveFocus());
  await user.keyboard("n");
  await waitFor(() => expect(at().pathname).toBe("/one-to-ones/Ola Over"));
  expect(at().state.writes).toBe(true);
});

it("begins a note from the row by its button without opening it to read first", async () => {
  const { user, at } = await scene(team);
  await user.click(await screen.findByRole("button", { name: "Write today’s note with Wim Week" }));
  await waitFor(() => expect(at().pathname).toBe("/one-to-ones/Wim Week"));
  expect(at().state.writes).toBe(true);
});

it("says what to do when there is nobody to meet", async () => {
  await scene([]);
  expect(await screen.findByText("Nobody to meet yet")).toBeVisible();
  expect(screen.getByRole("link", { name: "Go to people" })).toBeVisible();
});

it("shows the leader's own reports first and everyone on request", async () => {
  const mine = { ...row("Rhea Report", "later", "2026-11-20", "2026-12-04"), reports_to_me: true };
  await scene([...team, mine], { overdue: 7, overdue_reports: 2, is_mixed: true });
  expect(await screen.findByRole("rowheader", { name: /Rhea Report/ })).toBeVisible();
  expect(screen.getByText(/\b2 .*overdue|overdue.*\b2\b/)).toBeVisible();
  expect(screen.queryByRole("rowheader", { name: /Tom Today/ })).toBeNull();
  await userEvent.click(screen.getByRole("radio", { name: "Everyone" }));
  expect(screen.getByRole("rowheader", { name: /Tom Today/ })).toBeVisible();
  expect(screen.getByText(/\b7 .*overdue|overdue.*\b7\b/)).toBeVisible();
});
