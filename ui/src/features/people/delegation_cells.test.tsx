import { QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import { render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { PersonPage_Serialize as PersonPage } from "../../bindings";
import { testHost } from "../../platform/test_host";
import { queryClient } from "../../queries";
import { DelegationCells } from "./DelegationCells";

type Cell = PersonPage["cells"][number];

const steps = ["Tell", "Sell", "Consult", "Agree", "Advise", "Inquire", "Delegate"].map(
  (word, at) => ({ number: at + 1, value: at + 1, word, meaning: "", reads: [at + 1] }),
);

const cell = (area: string, more: Partial<Cell>) =>
  ({ area, level: 4, agreed: 4, expected: 5, wanted: null, temporary: null, ...more }) as Cell;

async function scene(cells: Cell[], again: object = { moved: null, cells: [] }) {
  testHost({
    ladder_show: () => ({ delegation_levels: steps }),
    delegation_look_again: () => again,
  });
  const page = {
    person: { id: "p", name: "Ada Lind" },
    cells,
    areas: cells.map(({ area }) => ({ code: area, name: `About ${area}` })),
  } as PersonPage;
  const root = createRootRoute({ component: () => <DelegationCells page={page} /> });
  const router = createRouter({
    routeTree: root.addChildren([
      createRoute({ getParentRoute: () => root, path: "/delegation", component: () => null }),
    ]),
    history: createMemoryHistory({ initialEntries: ["/"] }),
  });
  render(
    <QueryClientProvider client={queryClient()}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  await screen.findByRole("table", { name: "Delegation" });
  return (area: string) =>
    within(screen.getByRole("rowheader", { name: `About ${area}` }).closest("tr") as HTMLElement);
}

it("says of what holds for a while until when, and what holds again afterwards", async () => {
  const temporary = { id: "t", since: "2026-11-20", until: "2026-12-12", reason: "At stake." };
  const rowOf = await scene([cell("release", { level: 2, temporary }), cell("pricing", {})]);
  expect(
    await rowOf("release").findByText("for a while, until 12 Dec 2026; then 4 Agree"),
  ).toBeVisible();
  expect(rowOf("release").getByText("2")).toHaveAttribute("data-temporary");
  expect(rowOf("pricing").getByText("4")).not.toHaveAttribute("data-temporary");
  expect(rowOf("pricing").queryByText(/for a while/)).toBeNull();
});

it("marks what was agreed before a move to a new domain, each with the way to it", async () => {
  const moved = { on: "2026-11-26", area: { from: "Payments", to: "Risk" }, stage: null };
  const rowOf = await scene([cell("release", {}), cell("pricing", {})], {
    moved,
    cells: [{ area: "release" }],
  });
  expect(
    await screen.findByText(
      "Ada Lind moved to Risk on 26 Nov 2026. 1 decision agreed before is to be looked at again.",
    ),
  ).toBeVisible();
  expect(
    rowOf("release").getByRole("link", { name: "Look at it again: About release" }),
  ).toHaveAttribute("href", "/delegation?person=p&area=release");
  expect(rowOf("pricing").queryByRole("link")).toBeNull();
});
