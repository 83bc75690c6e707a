import { QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { testHost } from "../../platform/test_host";
import { queryClient } from "../../queries";
import { CompareScreen } from "./CompareScreen";
import { VersionScreen } from "./VersionScreen";
import { VersionsScreen } from "./VersionsScreen";

const line = (number: number, more: object = {}) => ({
  id: `v${number}`,
  number,
  name: "Ours",
  status: "published",
  published_on: `2026-0${number}-01`,
  counts: false,
  levels: 3,
  competencies: 2,
  assessments: 0,
  ...more,
});

const draft = line(3, { status: "draft", published_on: null });

function show(path: string, drafts = [draft]) {
  const host = testHost({
    ladder_versions: () => [...drafts, line(2, { counts: true }), line(1, { assessments: 4 })],
    ladder_draft_begin: () => "v3",
    ladder_version_show: () => ({
      version: 1,
      proficiencies: [],
      delegation_levels: [],
      expected: {},
      areas: [],
      ladder: {
        name: "Ours",
        description: "As it was",
        tracks: [{ code: "IC", name: "Individual", description: "" }],
        areas: [],
        competencies: [],
        levels: [],
      },
    }),
    ladder_compare: () => ({ from: 1, to: 3, changes: [] }),
  });
  const root = createRootRoute();
  const at = (path: string, component: () => React.ReactNode) =>
    createRoute({ getParentRoute: () => root, path, component });
  const router = createRouter({
    routeTree: root.addChildren([
      at("/ladder/versions", VersionsScreen),
      at("/ladder/versions/$number", VersionScreen),
      at("/ladder/compare/$from/$to", CompareScreen),
      at("/ladder/draft", () => <p>The draft</p>),
    ]),
    history: createMemoryHistory({ initialEntries: [path] }),
  });
  render(
    <QueryClientProvider client={queryClient()}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  return { user: userEvent.setup(), host, router };
}

it("lists every version with its day, and says which counts", async () => {
  const { user, router } = show("/ladder/versions");
  expect(await screen.findByText(/Published on 1 Jan 2026 .* 4 assessments/)).toBeVisible();
  const [draft, current, first] = screen.getAllByRole("listitem");
  expect(draft).toHaveTextContent("Draft");
  expect(current).toHaveTextContent("Counts now");
  expect(first).not.toHaveTextContent("Counts now");
  await user.click(screen.getByRole("link", { name: "What changed since 1" }));
  expect(router.state.location.pathname).toBe("/ladder/compare/1/2");
});

it("compares any two, either way round", async () => {
  const { user, host, router } = show("/ladder/compare/1/3");
  expect(await screen.findByText("The two versions say the same.")).toBeVisible();
  expect(host.calls.at(-1)).toEqual({ command: "ladder_compare", args: { from: "v1", to: "v3" } });
  await user.click(screen.getByRole("link", { name: "Turn round" }));
  await waitFor(() => expect(router.state.location.pathname).toBe("/ladder/compare/3/1"));
  expect(host.calls.at(-1)).toEqual({ command: "ladder_compare", args: { from: "v3", to: "v1" } });
});

it("shows an earlier version as it was published, and says that it is frozen", async () => {
  const { host } = show("/ladder/versions/1");
  expect(await screen.findByText(/shown as it was published/)).toBeVisible();
  expect(await screen.findByText("As it was")).toBeVisible();
  expect(host.calls.find(({ command }) => command === "ladder_version_show")?.args).toEqual({
    version: "v1",
  });
});

it("says so where there is no such version", async () => {
  show("/ladder/versions/9");
  expect(await screen.findByText("There is no such version")).toBeVisible();
});

it("begins a new version from an earlier one, in the list and where it is read", async () => {
  for (const path of ["/ladder/versions", "/ladder/versions/1"]) {
    const { user, host, router } = show(path, []);
    const name = "New version from this one, version 1";
    await user.click(await screen.findByRole("button", { name }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/ladder/draft"));
    expect(host.calls.filter(({ command }) => command === "ladder_draft_begin")).toEqual([
      { command: "ladder_draft_begin", args: { from: "v1" } },
    ]);
    cleanup();
  }
});

it("begins none while a draft is open, and says so", async () => {
  show("/ladder/versions");
  expect(await screen.findByText(/A draft is open/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /New version from this one/ })).toBeNull();
});
