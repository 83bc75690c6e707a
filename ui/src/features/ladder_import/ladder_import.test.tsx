import { QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { testHost } from "../../platform/test_host";
import { queryClient } from "../../queries";
import { LadderImportScreen } from "./LadderImportScreen";

const none = { sheets: [], keys: [], levels: [], blanks: null };

const page = {
  file: "matrix.csv",
  format: "delimited",
  exact: false,
  name: "Our ladder",
  problem: null as string | null,
  imported: { levels: 2, competencies: 1, expectations: 2 },
  levels: [level("PM", "PM", 2, "Product Manager"), level("Rockstar", "ROCKSTAR", 3, null)],
  tracks: ["Individual track", "Manager track"],
  competencies: [{ area: "Craft", name: "Discovery", code: "discovery", known: false }],
  sheets: [
    {
      sheet: 1,
      name: "",
      layout: "levels_across",
      header: 1,
      guessed: false,
      lines: [
        { axis: "column", at: 1, name: "A", text: "Skill", part: "competency" },
        { axis: "column", at: 3, name: "C", text: "Rockstar", part: "level" },
        { axis: "row", at: 1, name: "1", text: "Skill", part: "header" },
      ],
      row_parts: ["header", "competency", "left_out"],
      column_parts: ["level", "competency", "left_out"],
      rows: 2,
      columns: 3,
    },
  ],
  keys: [{ key: "roles", text: "", count: 2, part: "level" }],
  key_parts: ["level", "competency"],
  remarks: ["The file names no tracks."],
  unplaced: [{ where: "D2", text: "ask Ann", reason: "It is a remark." }],
  unplaced_count: 1,
  choices: none as object,
};

function level(name: string, code: string, grade: number, known_as: string | null) {
  return { name, found_on: "", code, track: "Individual track", grade, known_as, expectations: 1 };
}

function scene(shown: typeof page | null = page) {
  const host = testHost({
    ladder_import_preview: ({ choices }: { choices?: object }) => {
      if (!shown) throw { code: "not_found", message: "No ladder file is being looked at." };
      return { ...shown, choices: choices ?? none };
    },
    ladder_import_choose: () => ({ drafted: null, page }),
    ladder_import_confirm: () => ({ levels: 2, competencies: 1, expectations: 2 }),
  });
  const root = createRootRoute();
  const at = (path: string, component: () => React.ReactNode) =>
    createRoute({ getParentRoute: () => root, path, component });
  const router = createRouter({
    routeTree: root.addChildren([
      at("/", LadderImportScreen),
      at("/ladder/draft", () => <p>The draft</p>),
    ]),
    history: createMemoryHistory(),
  });
  render(
    <QueryClientProvider client={queryClient()}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  return (command: string) => host.calls.findLast((call) => call.command === command)?.args ?? null;
}

async function choose(field: string, option: string) {
  await userEvent.click(screen.getByRole("button", { name: new RegExp(field) }));
  await userEvent.click(await screen.findByRole("option", { name: option }));
}

it("shows what was understood and what was not placed", async () => {
  scene();
  const levels = await screen.findByRole("table", { name: "Levels" });
  expect(within(levels).getByRole("rowheader", { name: /Rockstar/ })).toBeVisible();
  expect(
    screen.getByText("2 levels, 1 competency, 2 expectations.", { exact: false }),
  ).toBeVisible();
  expect(screen.getByText("ask Ann")).toBeVisible();
  expect(screen.getByText("It is a remark.")).toBeVisible();
});

it("reads again with every correction, keeping those made before", async () => {
  const args = scene();
  await screen.findByRole("table", { name: "Levels" });
  await choose("Column C is taken as", "Left out");
  const line = { axis: "column", at: 3, part: "left_out" };
  expect(args("ladder_import_preview")).toMatchObject({
    choices: { sheets: [{ sheet: 1, lines: [line] }] },
  });
  await choose("Grade of Rockstar", "5");
  expect(args("ladder_import_preview")).toMatchObject({
    choices: {
      sheets: [{ sheet: 1, lines: [line] }],
      levels: [{ level: "Rockstar", found_on: "", track: null, grade: 5 }],
    },
  });
  await choose("roles is taken as", "Competency");
  expect(args("ladder_import_preview")).toMatchObject({
    choices: { keys: [{ key: "roles", part: "competency" }] },
  });
  await userEvent.click(screen.getByRole("button", { name: "Make it the draft" }));
  expect(await screen.findByText("The draft")).toBeVisible();
  expect(args("ladder_import_confirm")).toEqual(args("ladder_import_preview"));
});

it("cannot be made the draft while no ladder comes of it", async () => {
  scene({ ...page, problem: "No levels were found." });
  expect(await screen.findByText("No levels were found.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Make it the draft" })).toBeDisabled();
});

it("asks for a file when none is being looked at", async () => {
  scene(null);
  await userEvent.click(await screen.findByRole("button", { name: "Choose a file…" }));
  expect(await screen.findByRole("table", { name: "Levels" })).toBeVisible();
});
