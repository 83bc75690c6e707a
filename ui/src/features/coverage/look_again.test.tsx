import { QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import type { LookAgain_Serialize as LookAgain } from "../../bindings";
import { testHost } from "../../platform/test_host";
import { queryClient } from "../../queries";
import { LookAgainAfterImport } from "./LookAgainAfterImport";
import { LookAgainOf } from "./LookAgainOf";

const ada = { id: "a", name: "Ada Lind" };
const moved = {
  on: "2026-09-01",
  area: null,
  stage: { from: "growth" as const, to: "mature" as const },
};
const steps = ["Root", "Trunk", "Branch", "Leaf"].map((word, index) => ({
  number: index + 1,
  value: index + 4,
  word,
  meaning: `${word}.`,
  reads: index === 0 ? [1, 2, 3, 4] : [index + 4],
}));

const waiting: LookAgain = {
  person: ada,
  moved,
  steps,
  cells: [
    {
      person: ada,
      area: "sunsetting",
      name: "Sunsetting",
      reversible: "rarely",
      level: 6,
      since: "2026-02-01",
      expected: 5,
      wanted: null,
      own_view: null,
      steps: null,
      review: null,
      for_a_while: null,
      moved,
      plan: null,
    },
  ],
};

function scene(answer: LookAgain, count = 0) {
  const host = testHost({
    delegation_look_again: () => answer,
    delegation_coverage: () => ({ look_again: { count, rows: [] } }),
    delegation_set: () => 1,
    delegation_for_a_while: () => "t",
  });
  const root = createRootRoute();
  const under = () => root;
  const page = () => (
    <>
      <p>The page</p>
      <LookAgainOf person="a" />
      <LookAgainAfterImport />
    </>
  );
  const router = createRouter({
    routeTree: root.addChildren([
      createRoute({ getParentRoute: under, path: "/", component: page }),
      createRoute({ getParentRoute: under, path: "/delegation", component: () => null }),
      createRoute({ getParentRoute: under, path: "/delegation/coverage", component: () => null }),
    ]),
    history: createMemoryHistory({ initialEntries: ["/"] }),
  });
  render(
    <QueryClientProvider client={queryClient()}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  const sent = (command: string) =>
    host.calls.filter((call) => call.command === command).map(({ args }) => args);
  return { user: userEvent.setup(), sent };
}

it("says what waits after a move, on the scale of the workspace", async () => {
  scene(waiting);
  const card = await screen.findByRole("region", { name: "Look at their decisions again" });
  expect(card).toHaveTextContent("from a growing to a mature product on 1 Sept 2026");
  expect(within(card).getByText("3 Branch")).toBeVisible();
  expect(within(card).getByText("hard to take back")).toBeVisible();
  expect(within(card).getByRole("link", { name: /^Open: Sunsetting/ })).toHaveAttribute(
    "href",
    "/delegation?person=a&area=sunsetting",
  );
});

it("pulls back to a lower step, with a day and a reason", async () => {
  const { user, sent } = scene(waiting);
  await user.click(await screen.findByRole("button", { name: /^Pull back…: Sunsetting/ }));
  const dialog = await screen.findByRole("dialog");
  expect(within(dialog).getByRole("button", { name: /2 Trunk/ })).toBeVisible();
  const submit = within(dialog).getByRole("button", { name: "Pull back" });
  expect(submit).toBeDisabled();
  await user.keyboard("20261231");
  await user.type(within(dialog).getByRole("textbox", { name: "Why" }), "New to all of it");
  await user.click(submit);
  await waitFor(() => expect(sent("delegation_for_a_while")).toHaveLength(1));
  expect(sent("delegation_for_a_while")[0]?.drafts).toEqual([
    {
      person: "a",
      area: "sunsetting",
      level: 5,
      since: null,
      until: "2026-12-31",
      reason: "New to all of it",
    },
  ]);
});

it("says nothing while nothing waits", async () => {
  scene({ ...waiting, moved: null, cells: [] });
  expect(await screen.findByText("The page")).toBeVisible();
  expect(screen.queryByRole("region")).toBeNull();
  expect(screen.queryByRole("link")).toBeNull();
});

it("leads on after an import that moved people", async () => {
  scene({ ...waiting, moved: null, cells: [] }, 3);
  expect(
    await screen.findByText("After moves to new domains, 3 decisions are to be looked at again."),
  ).toBeVisible();
  expect(screen.getByRole("link", { name: "Look at them" })).toHaveAttribute(
    "href",
    "/delegation/coverage",
  );
});
