import { QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { ToastRegion } from "../../components/ToastRegion";
import { testHost } from "../../platform/test_host";
import { queryClient } from "../../queries";
import { Copies } from "./Copies";

it("does not say that there is no copy beside one that was just saved elsewhere", async () => {
  testHost({ backup_list: () => [], backup_now: () => "/desk/Copy of Team.rungs" });
  const router = createRouter({
    routeTree: createRootRoute({
      component: () => (
        <>
          <Copies />
          <ToastRegion />
        </>
      ),
    }),
    history: createMemoryHistory(),
  });
  render(
    <QueryClientProvider client={queryClient()}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  await userEvent.click(await screen.findByRole("button", { name: "Save a copy…" }));
  expect(await screen.findByText("The copy is saved and checked.")).toBeVisible();
  expect(screen.queryByText(/No copy/)).toBeNull();
  expect(screen.getByText(/One you save yourself stays where you put it/)).toBeVisible();
});
