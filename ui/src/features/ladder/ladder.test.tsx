import { QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { testHost } from "../../platform/test_host";
import { queryClient } from "../../queries";
import LadderScreen from "./LadderScreen";

function level(code: string, name: string, track: string, grade: number) {
  return {
    code,
    name,
    track,
    grade,
    summary: "",
    scope: "",
    span: "",
    horizon: "",
    take_on: [`Taken on as ${name}`],
    give_up: [`Given up as ${name}`],
    ready_signs: [],
    titles: { us: [], europe: [], uk: [] },
    delegation: { pricing: 3 },
    expectations: { research: { proficiency: grade, behaviours: [`Does it as ${name}`] } },
  };
}

async function scene(draft: unknown = null) {
  const host = testHost({
    ladder_draft: () => draft,
    ladder_draft_begin: () => "v2",
    ladder_versions: () => [],
    ladder_import_choose: () => ({ levels: 9, competencies: 5, expectations: 45 }),
    ladder_export_choose: () => true,
    ladder_show: () => ({
      version: 1,
      status: "published",
      published_on: null,
      proficiencies: [],
      delegation_levels: [
        { number: 3, value: 3, word: "Consult", meaning: "Asked first.", reads: [3] },
      ],
      expected: { PM: { pricing: 3 }, SPM: { pricing: 3 }, GPM: { pricing: 3 } },
      areas: [{ code: "pricing", name: "Pricing", description: "" }],
      ladder: {
        name: "Ours",
        description: "",
        tracks: [
          { code: "IC", name: "Individual", description: "" },
          { code: "M", name: "Manager", description: "" },
        ],
        areas: [{ code: "insight", name: "Insight" }],
        competencies: [{ code: "research", name: "Research", area: "insight", description: "" }],
        levels: [
          level("PM", "Product Manager", "IC", 2),
          level("SPM", "Senior", "IC", 3),
          level("GPM", "Group Lead", "M", 3),
        ],
      },
    }),
  });
  const router = createRouter({
    routeTree: createRootRoute({ component: LadderScreen }),
    history: createMemoryHistory(),
  });
  render(
    <QueryClientProvider client={queryClient()}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  await screen.findByRole("table", { name: "Levels by grade" });
  const called = () => host.calls.map(({ command }) => command);
  const refuse = (message: string) =>
    host.answer({
      ladder_import_choose: () => {
        throw { code: "bad_file", message };
      },
    });
  return Object.assign(userEvent.setup(), { called, refuse });
}

it("puts levels of one grade on one row, the highest first", async () => {
  await scene();
  const [, highest] = screen.getAllByRole("row");
  expect(within(highest as HTMLElement).getByText("Senior")).toBeVisible();
  expect(within(highest as HTMLElement).getByText("Group Lead")).toBeVisible();
});

it("shows a level beside its neighbours on the same track only", async () => {
  const user = await scene();
  await user.click(screen.getByRole("button", { name: /Senior/ }));
  const table = screen.getByRole("table", { name: "Insight" });
  expect(within(table).getByText("Below: Product Manager")).toBeVisible();
  expect(within(table).getByText("Does it as Product Manager")).toBeVisible();
  expect(within(table).getByText("Highest level of this track")).toBeVisible();
  expect(within(table).queryByText("Does it as Group Lead")).not.toBeInTheDocument();
  expect(screen.getByText("Given up as Senior")).toBeVisible();
  expect(screen.getByText("Consult")).toBeVisible();
});

it("gives the focus back to the level that was read", async () => {
  const user = await scene();
  await user.click(screen.getByRole("button", { name: /Senior/ }));
  await user.click(screen.getByRole("button", { name: "All levels" }));
  expect(screen.getByRole("button", { name: /Senior/ })).toHaveFocus();
});

it("begins a new version as a copy of the one that counts", async () => {
  const user = await scene();
  await user.click(await screen.findByRole("button", { name: "Edit a new version" }));
  await waitFor(() => expect(user.called()).toContain("ladder_draft_begin"));
});

it("begins a new version from a file and saves the one that counts", async () => {
  const user = await scene();
  await user.click(screen.getByRole("button", { name: "More about the ladder" }));
  await user.click(await screen.findByRole("menuitem", { name: "New version from a file…" }));
  await waitFor(() => expect(user.called()).toContain("ladder_import_choose"));
  await user.click(screen.getByRole("button", { name: "More about the ladder" }));
  await user.click(await screen.findByRole("menuitem", { name: "Save as a file…" }));
  await waitFor(() => expect(user.called()).toContain("ladder_export_choose"));
});

it("says why no version can begin from a file while a draft is open", async () => {
  const user = await scene({ id: "v2" });
  await user.click(screen.getByRole("button", { name: "More about the ladder" }));
  const entry = await screen.findByRole("menuitem", { name: /New version from a file…/ });
  expect(entry).toHaveAttribute("aria-disabled", "true");
  expect(entry).toHaveTextContent("A draft is open. Publish or discard it first.");
});

it("says below the title why a file cannot be taken in", async () => {
  const user = await scene();
  user.refuse("“bad.yaml” is no ladder file.");
  await user.click(screen.getByRole("button", { name: "More about the ladder" }));
  await user.click(await screen.findByRole("menuitem", { name: "New version from a file…" }));
  expect(await screen.findByText("“bad.yaml” is no ladder file.")).toBeVisible();
  expect(screen.getByRole("table", { name: "Levels by grade" })).toBeVisible();
});
