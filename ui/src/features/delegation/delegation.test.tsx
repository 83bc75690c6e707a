import { QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import type { Matrix_Serialize } from "../../bindings";
import { testHost } from "../../platform/test_host";
import { queryClient } from "../../queries";
import DelegationScreen from "./DelegationScreen";

type Row = Matrix_Serialize["people"][number];
type Cell = Row["cells"][number];

const areas = ["pricing", "hiring"].map((code) => ({
  code,
  name: `About ${code}`,
  short: code,
  category: "market" as const,
  description: "",
  reversible: "usually" as const,
}));

function cell(area: string, level: number | null, more: Partial<Cell> = {}): Cell {
  return {
    area,
    level,
    wanted: null,
    expected: 4,
    limit: null,
    reason: null,
    review: null,
    since: null,
    against_rung: level === null ? "unknown" : "meets",
    overdue: false,
    agreed: level,
    temporary: null,
    wanted_by: null,
    own_view: null,
    difference: null,
    ...more,
  };
}

function row(id: string, name: string, cells: Cell[]): Row {
  return { id, name, level: { code: "PM", name: "Product Manager", track: "IC", grade: 2 }, cells };
}

const ada = row("a", "Ada Lind", [
  cell("pricing", 2, { against_rung: "below", wanted: 3 }),
  cell("hiring", 4),
]);
const bo = row("b", "Bo Ek", [cell("pricing", 4), cell("hiring", null)]);

async function scene(people: Row[]) {
  const host = testHost({
    workspace_state: () => ({ today: "2026-11-24" }),
    team_ladder: () => ({ leads: [] }),
    ladder_show: () => ({ delegation_levels: [] }),
    delegation_matrix: () => ({ areas, people }),
    delegation_set: ({ drafts }) => (drafts as unknown[]).length,
  });
  render(
    <QueryClientProvider client={queryClient()}>
      <DelegationScreen />
    </QueryClientProvider>,
  );
  const cells = await screen.findAllByRole("gridcell");
  const set = () =>
    host.calls.filter(({ command }) => command === "delegation_set").map(({ args }) => args.drafts);
  return { user: userEvent.setup(), cells, set };
}

it("says in words what tint and marks show", async () => {
  const { cells } = await scene([ada, bo]);
  expect(cells[0]).toHaveAccessibleName(
    "level 2, 4 expected, below what the rung expects, 3 wanted",
  );
  expect(cells[3]).toHaveAccessibleName("nothing agreed yet, 4 expected");
});

it("moves by arrows, stops at the edge, and sets the cell it stands on", async () => {
  const { user, cells, set } = await scene([ada, bo]);
  await user.click(cells[0] as HTMLElement);
  await user.keyboard("{ArrowRight}{ArrowRight}{ArrowDown}");
  expect(cells[3]).toHaveFocus();
  await user.keyboard("5");
  await waitFor(() => expect(set()).toHaveLength(1));
  expect(set()[0]).toMatchObject([
    { person: "b", area: "hiring", level: 5, wanted: { do: "keep" }, limit: { do: "keep" } },
  ]);
});

it("sets all selected cells in one step", async () => {
  const { user, cells, set } = await scene([ada, bo]);
  await user.click(cells[0] as HTMLElement);
  await user.keyboard("{Shift>}{ArrowDown}{ArrowRight}{/Shift}6");
  await waitFor(() => expect(set()).toHaveLength(1));
  expect(set()[0]).toHaveLength(4);
});

it("keeps the level when W and a number set what is wanted, and leaves cells without a level out", async () => {
  const { user, cells, set } = await scene([ada, bo]);
  await user.click(cells[2] as HTMLElement);
  await user.keyboard("{Shift>}{ArrowRight}{/Shift}w7");
  await waitFor(() => expect(set()).toHaveLength(1));
  expect(set()[0]).toMatchObject([
    { area: "pricing", level: null, wanted: { do: "set", value: 7 } },
  ]);
  expect(set()[0]).toHaveLength(1);
});

it("writes an emptied limit as taken away", async () => {
  const { user, cells, set } = await scene([
    row("a", "Ada Lind", [cell("pricing", 2, { limit: "10,000 euros" }), cell("hiring", 4)]),
  ]);
  await user.click(cells[0] as HTMLElement);
  await user.keyboard("l");
  await user.clear(await screen.findByRole("textbox", { name: "Limit" }));
  await user.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(set()).toHaveLength(1));
  expect(set()[0]).toMatchObject([{ level: null, limit: { do: "clear" }, review: { do: "keep" } }]);
});

it("narrows to people with a gap", async () => {
  const { user } = await scene([ada, bo]);
  await user.click(screen.getByRole("button", { name: "Only gaps" }));
  expect(screen.getByText("Ada Lind")).toBeVisible();
  expect(screen.queryByText("Bo Ek")).not.toBeInTheDocument();
});

it("keeps a review date by the Enter that ends it", async () => {
  const { user, cells, set } = await scene([ada]);
  await user.click(cells[0] as HTMLElement);
  await user.keyboard("{Escape}r");
  await screen.findByRole("dialog");
  await user.keyboard("20270131{Enter}");
  await waitFor(() => expect(set()).toHaveLength(1));
  expect(set()[0]).toMatchObject([
    { person: "a", area: "pricing", review: { do: "set", value: "2027-01-31" } },
  ]);
});
