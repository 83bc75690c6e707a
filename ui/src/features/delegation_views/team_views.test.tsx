import { QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { testHost } from "../../platform/test_host";
import { queryClient } from "../../queries";
import { ViewsScreen } from "./ViewsScreen";

async function scene(people: { id: string; name: string }[], never: number, search = "") {
  testHost({
    workspace_state: () => ({ today: "2026-11-26", people: people.length, me: null }),
    delegation_views_team: () => ({
      steps: [],
      areas: [],
      never_asked: never,
      people: people.map((person) => ({
        person,
        level: { code: "PM", name: "Product Manager", track: "IC", grade: 2 },
        asked_on: null,
        age: null,
        said: 0,
        of: 21,
        differ: 0,
        widest: null,
      })),
    }),
    delegation_views: ({ person: id }) => ({
      person: people.find((person) => person.id === id),
      level: null,
      scale: "seven_levels",
      steps: [],
      lines: [],
      differ: 0,
      agree: 0,
      one_sided: 0,
      kept: 0,
      waiting: 0,
      asked_on: null,
    }),
  });
  const root = createRootRoute();
  const at = (path: string, component: () => React.ReactNode) =>
    createRoute({ getParentRoute: () => root, path, component });
  const router = createRouter({
    routeTree: root.addChildren([at("/delegation/views", ViewsScreen), at("/", () => null)]),
    history: createMemoryHistory({ initialEntries: [`/delegation/views${search}`] }),
  });
  render(
    <QueryClientProvider client={queryClient()}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
}

it("does not say that all were asked where nobody stands on the ladder", async () => {
  await scene([], 0);
  expect(await screen.findByText("Nobody stands on the ladder yet")).toBeVisible();
  expect(screen.getByText("There is nobody to ask")).toBeVisible();
  expect(screen.queryByText(/were asked/)).toBeNull();
  expect(await screen.findByRole("link", { name: "Add or import people first" })).toBeVisible();
});

it("lets the names of people take a second line instead of cutting them", async () => {
  await scene([{ id: "n", name: "Naomi Okonkwo-Featherstonehaugh" }], 1);
  const name = await screen.findByText("Naomi Okonkwo-Featherstonehaugh");
  expect(name.closest("[data-wraps]")).not.toBeNull();
});

it("leaves a person for the team with the keyboard on that person's line", async () => {
  const user = userEvent.setup();
  const people = [
    { id: "ana", name: "Ana Ruiz" },
    { id: "ben", name: "Ben Okoro" },
  ];
  await scene(people, 2, "?person=ben");
  await user.click(await screen.findByRole("button", { name: "The whole team" }));
  const line = await screen.findByRole("button", { name: "Ask Ben Okoro" });
  await waitFor(() => expect(line).toHaveFocus());
});
