import { QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import type { PersonPage_Serialize as PersonPage } from "../../bindings";
import { testHost } from "../../platform/test_host";
import { queryClient } from "../../queries";
import { NextStep } from "./NextStep";

function scene(planNew: () => unknown) {
  const host = testHost({ plan_new: planNew });
  const page = { person: { id: "p", name: "Ada Lind" }, plans: [] } as unknown as PersonPage;
  const next = { kind: "make_plan" } as const;
  const root = createRootRoute();
  const under = () => root;
  const step = () => <NextStep page={page} next={next} onPlace={() => {}} />;
  const router = createRouter({
    routeTree: root.addChildren([
      createRoute({ getParentRoute: under, path: "/", component: step }),
      createRoute({ getParentRoute: under, path: "/plans/$id", component: () => <p>The plan</p> }),
    ]),
    history: createMemoryHistory({ initialEntries: ["/"] }),
  });
  render(
    <QueryClientProvider client={queryClient()}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  const sent = () =>
    host.calls.filter(({ command }) => command === "plan_new").map(({ args }) => args);
  return { user: userEvent.setup(), sent };
}

it("begins a plan, in the direction that Rust knows, and opens it", async () => {
  const { user, sent } = scene(() => "p1");
  await user.click(await screen.findByRole("button"));
  await screen.findByText("The plan");
  expect(sent()).toEqual([{ draft: { person: "p" } }]);
});

it("says why nothing was begun", async () => {
  const message = "There is already a plan for 1 December 2026 – 28 February 2027.";
  const { user } = scene(() => {
    throw { code: "overlap", message, field: "from" };
  });
  await user.click(await screen.findByRole("button"));
  expect(await screen.findByText(message)).toBeVisible();
});
