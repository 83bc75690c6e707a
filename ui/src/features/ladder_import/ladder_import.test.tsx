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
import { beforeEach, describe, expect, it, vi } from "vitest";
import { testHost } from "../../platform/test_host";
import { queryClient } from "../../queries";
import { LadderImportScreen } from "./LadderImportScreen";

// A page without layout has no heights; its tables are given those of a small window.
beforeEach(() => {
  vi.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(400);
  vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(800);
});

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
        { axis: "column", at: 1, name: "A", text: "Skill", part: "competency", unplaced: 0 },
        { axis: "column", at: 3, name: "C", text: "Rockstar", part: "level", unplaced: 0 },
        { axis: "row", at: 1, name: "1", text: "Skill", part: "header", unplaced: 0 },
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

function scene(shown: typeof page | null = page, kept: object = none) {
  const host = testHost({
    ladder_import_preview: ({ choices }: { choices?: object | null }) => {
      if (!shown) throw { code: "not_found", message: "No ladder file is being looked at." };
      return { ...shown, choices: choices ?? kept };
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
  const levels = await screen.findByRole("grid", { name: "Levels" });
  expect(within(levels).getByRole("rowheader", { name: /Rockstar/ })).toBeVisible();
  expect(
    screen.getByText("2 levels, 1 competency, 2 expectations.", { exact: false }),
  ).toBeVisible();
  expect(screen.getByText("ask Ann")).toBeVisible();
  expect(screen.getByText("It is a remark.")).toBeVisible();
});

it("reads again with every correction, keeping those made before", async () => {
  const args = scene();
  await screen.findByRole("grid", { name: "Levels" });
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

it("goes on from the corrections made before somebody left the screen", async () => {
  const args = scene(page, { ...none, blanks: "as_before" });
  await screen.findByRole("grid", { name: "Levels" });
  expect(args("ladder_import_preview")).toEqual({ choices: null });
  expect(screen.getByRole("button", { name: /Empty cells below a level/ })).toHaveTextContent(
    "As the level before",
  );
  await choose("Column C is taken as", "Left out");
  expect(args("ladder_import_preview")).toMatchObject({ choices: { blanks: "as_before" } });
});

it("tells the fields of several sheets apart by the names of the sheets", async () => {
  const [first] = page.sheets;
  const sheet = (number: number, name: string) => ({ ...first, sheet: number, name });
  scene({
    ...page,
    sheets: [sheet(1, "IC"), sheet(2, "Managers"), sheet(3, "Managers")] as typeof page.sheets,
  });
  await screen.findByRole("grid", { name: "Levels" });
  for (const of of ["IC", "Managers (table 2)", "Managers (table 3)"]) {
    for (const field of [
      `Column C of ${of} is taken as`,
      `Laid out as (${of})`,
      `Header row (${of})`,
      `Empty cells below a level (${of})`,
    ]) {
      const words = field.replace(/[()]/g, "\\$&").replaceAll(" \\(", "\\s*\\(");
      expect(screen.getByRole("button", { name: new RegExp(words) })).toBeVisible();
    }
    expect(screen.getByRole("grid", { name: `Rows of ${of}` })).toBeVisible();
  }
});

it("cannot be made the draft while no ladder comes of it", async () => {
  scene({ ...page, problem: "No levels were found." });
  expect(await screen.findByText("No levels were found.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Make it the draft" })).toBeDisabled();
});

it("asks for a file when none is being looked at", async () => {
  scene(null);
  await userEvent.click(await screen.findByRole("button", { name: "Choose a file…" }));
  expect(await screen.findByRole("grid", { name: "Levels" })).toBeVisible();
});

describe("a sheet of 2,000 rows", () => {
  const row = (at: number) => ({
    axis: "row",
    at,
    name: String(at),
    text: at === 1999 ? "See the wiki" : `Competency ${at}`,
    part: at === 1 ? "header" : "competency",
    unplaced: at === 1999 ? 3 : 0,
  });
  const sheet = page.sheets[0] as (typeof page.sheets)[number];
  const lines = [
    ...sheet.lines.slice(0, 2),
    ...Array.from({ length: 2000 }, (_, at) => row(at + 1)),
  ];
  const long = { ...page, sheets: [{ ...sheet, lines, rows: 2000 }] };
  const rows = () => within(screen.getByRole("grid", { name: "Rows" }));

  it("holds only the rows in view, and the keyboard comes to the last", async () => {
    scene(long);
    const table = await screen.findByRole("grid", { name: "Rows" });
    expect(table).toHaveAttribute("aria-rowcount", "2001");
    expect(rows().getAllByRole("row").length).toBeLessThan(60);
    vi.spyOn(Element.prototype, "scrollHeight", "get").mockReturnValue(2000 * 44);
    const scrollTo = vi.fn();
    for (const part of table.querySelectorAll("div")) part.scrollTo = scrollTo;
    rows()
      .getByRole("row", { name: /^2 ?Competency 2(\D|$)/ })
      .focus();
    await userEvent.keyboard("{End}");
    // 2,000 rows of 44 pixels, less the 400 in view.
    await vi.waitFor(() => expect(scrollTo.mock.lastCall?.[0].top).toBeGreaterThan(87_000));
  });

  it("finds a row by its text or number, and Enter opens its field", async () => {
    const args = scene(long);
    const filter = await screen.findByRole("searchbox", { name: "Find a row or column" });
    await userEvent.type(filter, "1234");
    expect(rows().getAllByRole("row")).toHaveLength(2);
    await userEvent.clear(filter);
    await userEvent.type(filter, "the WIKI");
    rows()
      .getByRole("row", { name: /See the wiki/ })
      .focus();
    await userEvent.keyboard("{Enter}");
    await userEvent.click(await screen.findByRole("option", { name: "Left out" }));
    expect(args("ladder_import_preview")).toMatchObject({
      choices: { sheets: [{ lines: [{ axis: "row", at: 1999, part: "left_out" }] }] },
    });
  });

  it("shows only rows with something that was not placed, and those changed here", async () => {
    const args = scene(long);
    await userEvent.click(
      await screen.findByRole("button", { name: "Only the 1 line with cells not placed" }),
    );
    expect(rows().getAllByRole("row")).toHaveLength(2);
    await userEvent.click(
      screen.getByRole("button", { name: "Only the 1 line with cells not placed" }),
    );
    await choose("Row 2 is taken as", "Left out");
    await userEvent.click(
      screen.getByRole("button", { name: "Only the 1 line with cells not placed" }),
    );
    expect(rows().getAllByRole("row")).toHaveLength(3);
    await userEvent.click(screen.getByRole("button", { name: "Take back the change of Row 2" }));
    expect(args("ladder_import_preview")).toMatchObject({
      choices: { sheets: [{ lines: [] }] },
    });
  });
});
