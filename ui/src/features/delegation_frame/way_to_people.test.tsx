import { QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { testHost } from "../../platform/test_host";
import { queryClient } from "../../queries";
import { WayToPeople } from "./WayToPeople";

const me = { id: "me", name: "Ruth Jensen" };

it.each([
  [0, null, "Add or import people first", "/people"],
  [1, me, "Add or import people first", "/people"],
  [1, null, "Go to the team ladder", "/"],
  [2, me, "Go to the team ladder", "/"],
])("with %i people, the leader %o: %s", async (people, leader, words, to) => {
  testHost({ workspace_state: () => ({ people, me: leader }) });
  const router = createRouter({
    routeTree: createRootRoute({ component: WayToPeople }),
    history: createMemoryHistory(),
  });
  render(
    <QueryClientProvider client={queryClient()}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  expect(await screen.findByRole("link", { name: words })).toHaveAttribute("href", to);
});
