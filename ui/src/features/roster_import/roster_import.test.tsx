import { QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import type { Fate, Proposal } from "../../bindings";
import { testHost } from "../../platform/test_host";
import { queryClient } from "../../queries";
import { ImportScreen } from "./ImportScreen";

// A page without layout has no heights; the table is given those of a small window.
beforeEach(() => {
  vi.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(400);
  vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(800);
});

const ladder = {
  tracks: [{ code: "IC", name: "Individual track", description: "" }],
  levels: [
    { code: "PM", name: "Product Manager", track: "IC", grade: 2 },
    { code: "SPM", name: "Senior PM", track: "IC", grade: 3 },
  ],
};

function row(number: number, name: string, fate: Fate, placing: Proposal | null) {
  return {
    row: number,
    fate,
    name,
    title: "Product Manager",
    reason: `Why ${name} is ${fate}.`,
    changes: [],
    proposed: placing && { proposal: placing, reason: "Read so.", sure: true, note: null },
    placing,
    person: null,
    vacancy: false,
  };
}

const product: Proposal = { kind: "level", level: "PM" };

const page = {
  file: "team.csv",
  source: {
    format: "delimited",
    encoding: "UTF-8",
    delimiter: "semicolon",
    sheet_name: null,
    header_row: 1,
    rows: 4,
  },
  matching: {
    columns: [
      {
        index: 0,
        header: "Who",
        samples: ["Ada"],
        field: "name",
        why: "By name.",
        sensitive: null,
      },
      { index: 1, header: "Boss", samples: ["x"], field: null, why: "Unknown.", sensitive: null },
      { index: 2, header: "Salary", samples: [], field: null, why: "Pay.", sensitive: "pay" },
    ],
  },
  dates: [],
  remarks: [],
  preview: {
    fates: [
      row(2, "Ada Fox", "new", product),
      row(3, "Ben Roe", "new", { kind: "off_ladder" }),
      row(4, "Cy Low", "skipped", null),
      row(5, "", "refused", null),
    ],
    absent: [],
    totals: { rows: 4, new: 2, changed: 0, unchanged: 0, skipped: 1, refused: 1 },
  },
};

async function scene() {
  const host = testHost({
    ladder_show: () => ({ ladder }),
    import_choose: () => page,
    import_preview: () => page,
    import_confirm: () => page,
    job_cancel: () => null,
    workspace_state: () => ({ me: null }),
    roster_list: () => ({ people: [], open_roles: [] }),
  });
  const root = createRootRoute({ component: ImportScreen });
  const router = createRouter({ routeTree: root, history: createMemoryHistory() });
  render(
    <QueryClientProvider client={queryClient()}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  const args = (command: string) =>
    host.calls.findLast((call) => call.command === command)?.args ?? null;
  return { host, args };
}

async function choose() {
  await userEvent.click(await screen.findByRole("button", { name: "Choose a file…" }));
  return screen.findByRole("grid", { name: "Rows of the file" });
}

it("shows the new rows first and every row with its fate and reason on request", async () => {
  await scene();
  const grid = await choose();
  expect(within(grid).getByRole("rowheader", { name: /Ada Fox/ })).toBeVisible();
  expect(within(grid).queryByRole("rowheader", { name: /Cy Low/ })).toBeNull();

  await userEvent.click(screen.getByRole("radio", { name: "All 4" }));
  expect(within(grid).getByRole("rowheader", { name: /Cy Low/ })).toBeVisible();
  expect(within(grid).getByText("Why Cy Low is skipped.")).toBeVisible();
  expect(within(grid).getByRole("rowheader", { name: /Without a name/ })).toBeVisible();
});

it("says that rows are refused and shows them", async () => {
  await scene();
  const grid = await choose();
  await userEvent.click(screen.getByRole("button", { name: "Show them" }));
  expect(within(grid).getAllByRole("rowheader")).toHaveLength(1);
  expect(
    within(grid).getByRole("rowheader", { name: "Without a name Product Manager" }),
  ).toBeVisible();
});

it("confirms what stands in the table: chosen levels and those left as proposed", async () => {
  const { args } = await scene();
  await choose();
  await userEvent.click(screen.getByRole("button", { name: /Level of Ada Fox/ }));
  await userEvent.click(await screen.findByRole("option", { name: /Senior PM/ }));
  await userEvent.click(screen.getByRole("button", { name: "Import 2 rows" }));
  expect(await screen.findByText("The roster is in")).toBeVisible();
  expect(args("import_confirm")).toEqual({
    select: "product",
    levels: [
      { row: 2, level: { kind: "level", level: "SPM" } },
      { row: 3, level: { kind: "off_ladder" } },
    ],
  });
});

it("sets the level of several rows at once", async () => {
  const { args } = await scene();
  const grid = await choose();
  await userEvent.click(within(grid).getByRole("checkbox", { name: /all/i }));
  await userEvent.click(screen.getByRole("button", { name: /Level for all chosen rows/ }));
  await userEvent.click(await screen.findByRole("option", { name: /Not placed yet/ }));
  await userEvent.click(screen.getByRole("button", { name: "Import 2 rows" }));
  await screen.findByText("The roster is in");
  expect(args("import_confirm")).toMatchObject({
    levels: [
      { row: 2, level: { kind: "unclear" } },
      { row: 3, level: { kind: "unclear" } },
    ],
  });
});

it("offers a tick only where a level is given", async () => {
  await scene();
  const grid = await choose();
  await userEvent.click(screen.getByRole("radio", { name: "All 4" }));
  const ticks = within(grid).getAllByRole("checkbox", { name: /^Select / });
  expect(ticks.map((tick) => tick.getAttribute("aria-label"))).toEqual([
    "Select all",
    "Select Ada Fox",
    "Select Ben Roe",
  ]);
});

it("gives a field to the corrected column and takes it from the one before", async () => {
  const { args } = await scene();
  await choose();
  await userEvent.click(screen.getByRole("tab", { name: /Columns/ }));
  expect(screen.getByText("never stored: pay")).toBeVisible();
  expect(screen.queryByRole("button", { name: /What “Salary” holds/ })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: /What “Boss” holds/ }));
  await userEvent.click(await screen.findByRole("option", { name: "Name" }));
  await waitFor(() =>
    expect(args("import_preview")).toEqual({
      columns: {
        fixed: [
          [0, null],
          [1, "name"],
          [2, null],
        ],
      },
      select: "product",
    }),
  );
});

it("tells how far reading has come and stops it on request", async () => {
  const { host } = await scene();
  let answer: (page: unknown) => void = () => undefined;
  host.answer({
    import_choose: () =>
      new Promise((_, reject) => {
        answer = reject;
      }),
  });
  await userEvent.click(await screen.findByRole("button", { name: "Choose a file…" }));
  await waitFor(async () => {
    await act(() => host.progress({ job: "import", done: 30, total: 100, stage: "reading" }));
    expect(screen.getByRole("progressbar", { name: "Reading the file" })).toHaveAttribute(
      "aria-valuenow",
      "30",
    );
  });
  await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
  expect(host.calls.map(({ command }) => command)).toContain("job_cancel");
  await act(async () => answer({ code: "cancelled", message: "Reading was stopped." }));
  await waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull());
  expect(screen.queryByRole("alert")).toBeNull();
});

it("says why a file cannot be read", async () => {
  const { host } = await scene();
  host.answer({
    import_choose: () => {
      throw { code: "bad_file", message: "“team.csv” is empty. Choose a roster file." };
    },
  });
  await userEvent.click(await screen.findByRole("button", { name: "Choose a file…" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("is empty");
});
