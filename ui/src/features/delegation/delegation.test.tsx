import {
  act,
  cleanup,
  fireEvent,
  renderHook,
  screen,
  waitFor,
  within,
} from "@testing-library/react";
import { expect, it } from "vitest";
import { undoCommands } from "../../commands";
import { commandRegistry } from "../../commands/registry";
import { useShortcuts } from "../../commands/useShortcuts";
import { ada, bo, cell, nothingSet, row, scene, tree } from "./test_scene";

const only = (name: string) =>
  within(screen.getByRole("group", { name: "Only" })).getByRole("button", { name });

it("says in words what tint and marks show", async () => {
  const temporary = { id: "t", since: "2026-11-20", until: "2026-12-07", reason: "At stake." };
  const { cells } = await scene([
    ada,
    bo,
    row("c", "Cy Ott", [
      cell("pricing", 2, { agreed: 5, temporary }),
      cell("hiring", 4, {
        own_view: 6,
        difference: 2,
        differing: true,
        limit: "only in Europe",
        overdue: true,
      }),
    ]),
  ]);
  expect(cells.map((one) => one.getAttribute("aria-label"))).toEqual([
    "level 2, 4 expected, below what the rung expects, 3 wanted",
    "level 4, 4 expected, as the rung expects",
    "level 4, 4 expected, as the rung expects",
    "nothing agreed yet, 4 expected",
    "level 2, until 7 December 2026, while 5 Advise is agreed, 4 expected, as the rung expects",
    "level 4, 4 expected, as the rung expects, with a limit, review overdue, they see 6",
  ]);
});

it("counts and keys the steps of the scale the workspace reads", async () => {
  const { user, cells, set } = await scene(
    [row("a", "Ada", [cell("pricing", 3, { expected: 6 })])],
    {
      steps: tree,
    },
  );
  expect(cells[0]).toHaveAccessibleName("level 1, 3 expected, as the rung expects");
  await user.click(cells[0] as HTMLElement);
  await user.keyboard("73");
  await waitFor(() => expect(set()).toHaveLength(1));
  expect(set()[0]).toMatchObject([{ level: 6 }]);
});

it("has the focus on a cell for whoever comes by the keyboard, and not for the mouse", async () => {
  fireEvent.pointerDown(document.body);
  await scene([ada]);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(document.body).toHaveFocus();
  cleanup();
  fireEvent.keyDown(document.body, { key: "d" });
  const { cells } = await scene([ada]);
  await waitFor(() => expect(cells[0]).toHaveFocus());
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

it("leaves every cell alone while the focus is on a head", async () => {
  renderHook(() => useShortcuts());
  const { user, cells, set } = await scene([ada, bo]);
  await user.click(cells[3] as HTMLElement);
  const head = screen.getByRole("button", { name: /^hiring/ });
  await user.click(head);
  expect(head).toHaveFocus();
  await user.keyboard("5w3");
  expect(screen.queryByText(/^Wanted/)).toBeNull();
  await user.keyboard("{ArrowDown}6");
  await waitFor(() => expect(set()).toHaveLength(1));
  expect(set()[0]).toMatchObject([{ level: 6, wanted: { do: "keep" } }]);
});

it("leaves every cell alone while the focus is on a filter, and takes the number after W by name", async () => {
  const { user, cells, set } = await scene([ada, bo]);
  renderHook(() => useShortcuts());
  await user.click(cells[1] as HTMLElement);
  screen.getByRole("button", { name: "Not agreed" }).focus();
  await user.keyboard("3wlrp");
  expect(screen.queryByText(/^What is wanted/)).toBeNull();
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(set()).toEqual([]);
  const wanted = commandRegistry.all().find(({ id }) => id === "delegation.wanted");
  act(() => wanted?.run());
  await waitFor(() => expect(cells[1]).toHaveFocus());
  await user.keyboard("6");
  expect(set()).toMatchObject([[{ area: "hiring", wanted: { do: "set", value: 6 } }]]);
});

it("sets all selected cells in one step, and all there are after Ctrl A", async () => {
  const { user, cells, set } = await scene([
    ada,
    bo,
    row("c", "Cy", [cell("pricing", 1), cell("hiring", 1)]),
  ]);
  await user.click(cells[0] as HTMLElement);
  await user.keyboard("{Shift>}{ArrowDown}{ArrowRight}{/Shift}6");
  await waitFor(() => expect(set()).toHaveLength(1));
  expect(set()[0]).toHaveLength(4);
  await user.keyboard("{Control>}a{/Control}");
  expect(cells[0]).toHaveFocus();
  await user.keyboard("5");
  await waitFor(() => expect(set()).toHaveLength(2));
  expect(set()[1]).toHaveLength(6);
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
  const { user, cells, set } = await scene([ada]);
  await user.click(cells[0] as HTMLElement);
  await user.keyboard("l");
  await screen.findByRole("dialog");
  await user.click(screen.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(set()).toHaveLength(1));
  expect(set()[0]).toMatchObject([
    { level: null, limit: { do: "clear" }, amount: { do: "clear" }, review: { do: "keep" } },
  ]);
});

it("pulls several cells back at once, with a reason, those on the level left out", async () => {
  const { user, cells, forAWhile } = await scene([ada, bo]);
  await user.click(cells[0] as HTMLElement);
  await user.keyboard("{Shift>}{ArrowDown}{ArrowRight}{/Shift}p");
  const dialog = await screen.findByRole("dialog");
  expect(within(dialog).getByRole("button", { name: "Begin" })).toBeDisabled();
  await user.keyboard("The renewal is at stake.{Control>}{Enter}{/Control}");
  await waitFor(() => expect(forAWhile()).toHaveLength(1));
  const draft = { level: 1, until: "2026-12-07", reason: "The renewal is at stake." };
  expect(forAWhile()[0]).toEqual([
    { person: "a", area: "pricing", ...draft },
    { person: "a", area: "hiring", ...draft },
    { person: "b", area: "pricing", ...draft },
  ]);
});

it("narrows to people with a gap, also after one comes back, until the filters are cleared", async () => {
  const { user, leave, place } = await scene([ada, bo]);
  await user.click(only("Gaps"));
  expect(screen.queryByText("Bo Ek")).not.toBeInTheDocument();
  leave();
  const back = await scene([ada, bo], { path: place });
  expect(screen.getByText("Ada Lind")).toBeVisible();
  expect(screen.queryByText("Bo Ek")).not.toBeInTheDocument();
  await back.user.click(screen.getByRole("button", { name: "Clear the filters" }));
  expect(screen.getByText("Bo Ek")).toBeVisible();
});

it("narrows to people with whom something was never agreed that their rung expects", async () => {
  // What is open says so itself.
  const hiring = cell("hiring", null, { open: true });
  const { user } = await scene([ada, row("b", "Bo Ek", [cell("pricing", 4), hiring])]);
  await user.click(only("Not agreed"));
  expect(screen.queryByText("Ada Lind")).not.toBeInTheDocument();
  expect(screen.getByText("Bo Ek")).toBeVisible();
});

it("shows one cell that has everything asked for, and no cell of another category", async () => {
  const overdueElsewhere = row("o", "Ove Ny", [
    cell("pricing", 2, { against_rung: "below" }),
    cell("hiring", 4, { overdue: true }),
  ]);
  const both = row("p", "Pia Alm", [
    cell("pricing", 2, { against_rung: "below", overdue: true }),
    cell("hiring", 4),
  ]);
  const { user } = await scene([overdueElsewhere, both]);
  await user.click(only("Gaps"));
  await user.click(only("Overdue"));
  expect(screen.queryByText("Ove Ny")).not.toBeInTheDocument();
  expect(screen.getByText("Pia Alm")).toBeVisible();
  await user.click(screen.getByRole("button", { name: /Category/ }));
  await user.click(await screen.findByRole("option", { name: "Organisation" }));
  expect(screen.getByText("Nobody matches these filters.")).toBeVisible();
});

it("sorts by what is below, on a press of its head", async () => {
  const { user } = await scene([bo, ada]);
  const names = () => screen.getAllByRole("rowheader").map((head) => head.textContent);
  expect(names()[0]).toContain("Bo Ek");
  await user.click(screen.getByRole("button", { name: "Below" }));
  expect(names()[0]).toContain("Ada Lind");
  await user.click(screen.getByRole("button", { name: "Person" }));
  expect(names()[0]).toContain("Bo Ek");
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

it("shows what changed since another day, in the cell and in a list with its reasons", async () => {
  const change = {
    person: { id: "a", name: "Ada Lind" },
    area: "pricing",
    name: "About pricing",
    from: 1,
    to: 2,
    shift: "freer",
    for_a_while: false,
    retired_on: null,
    why: [
      { on: "2026-10-01", kind: "freer", what: "Tell → Sell", why: "Ran a test well.", terms: [] },
    ],
  };
  const gone = {
    ...change,
    area: "events",
    name: "About events",
    to: null,
    shift: "gone",
    retired_on: "2026-10-05",
    why: [],
  };
  const { user, host } = await scene([ada, bo], {
    answers: {
      delegation_compare: () => ({
        from: "2026-08-24",
        to: "2026-11-24",
        counts: { freer: 1, tighter: 0, new: 0, gone: 1 },
        changes: [change, gone],
      }),
    },
  });
  await user.click(screen.getByRole("button", { name: "Compare…" }));
  expect(await screen.findByText("1 freer")).toBeVisible();
  expect(screen.getByText("1 Oct 2026: Tell → Sell. Ran a test well.")).toBeVisible();
  expect(screen.getByText("The decision area was retired on 5 Oct 2026.")).toBeVisible();
  await waitFor(() => expect(document.activeElement).toHaveAttribute("role", "gridcell"));
  expect(screen.getByRole("button", { name: /1 Tell → 2 Sell/ })).toBeVisible();
  expect(screen.queryByRole("button", { name: /About events/ })).toBeNull();
  expect(screen.getByRole("gridcell", { name: /^1 Tell before, 2 Sell now/ })).toBeInTheDocument();
  expect(host.calls.find(({ command }) => command === "delegation_compare")?.args).toMatchObject({
    one: "2026-08-24",
    other: "2026-11-24",
  });
});

const thirteen = () =>
  Array.from({ length: 7 }, (_, at) =>
    row(`p${at}`, `Person ${at}`, [
      cell("pricing", at < 2 ? 5 : 3),
      cell("hiring", at < 3 ? null : 4),
    ]),
  );

it("asks before a key changes more cells than one sees at a glance, and says what changes", async () => {
  const counts = { ...nothingSet, people: 7, areas: 2, changed: 9, begun: 3, same: 2 };
  const { user, cells, set, host } = await scene(thirteen(), {
    answers: { delegation_set_ahead: () => counts },
  });
  await user.click(cells[0] as HTMLElement);
  // What comes before the answer is for no cell.
  await user.keyboard("{Control>}a{/Control}5{Enter}");
  const question = within(await screen.findByRole("alertdialog"));
  expect(question.getByText("Set 5 Advise in 12 cells?")).toBeVisible();
  expect(question.getByText("Chosen are 7 people × 2 decision areas.")).toBeVisible();
  expect(question.getAllByRole("listitem").map((line) => line.textContent)).toEqual([
    "9 cells change.",
    "In 3, nothing was agreed before.",
    "2 are so already.",
  ]);
  await user.click(question.getByRole("button", { name: "Leave them" }));
  expect(set()).toHaveLength(0);
  const asked = host.calls.find(({ command }) => command === "delegation_set_ahead");
  await waitFor(() => expect(cells[0]).toHaveFocus());
  await user.keyboard("5");
  await user.click(await screen.findByRole("button", { name: "Change 12 cells" }));
  await waitFor(() => expect(set()).toHaveLength(1));
  expect(set()[0]).toHaveLength(14);
  expect(set()[0]).toEqual(asked?.args.drafts);
});

it("counts under the decisions and in the title who is shown, not who is there", async () => {
  const { user } = await scene([ada, bo, row("c", "Cy Ott", [cell("pricing", 6)])]);
  const counts = () => screen.getAllByText(/ below, held by /).map((foot) => foot.textContent);
  expect(counts()).toEqual(["1 below, held by 1", "0 below, held by 0"]);
  expect(screen.getByText("3 people, 2 decision areas")).toBeVisible();
  await user.click(only("Gaps"));
  expect(counts()).toEqual(["1 below, held by 0", "0 below, held by 0"]);
  expect(screen.getByText("1 of 3 people, 2 decision areas")).toBeVisible();
});

it("says what a press changed, as the write answers", async () => {
  const answers = [
    { ...nothingSet, same: 1 },
    { ...nothingSet, same: 1, held_back: 1 },
    { ...nothingSet, changed: 1, ended: 1 },
  ];
  let at = 0;
  const { user, cells } = await scene([ada, bo], {
    answers: { delegation_set: () => answers[at++] },
  });
  await user.click(cells[0] as HTMLElement);
  for (const said of [
    "5 Advise is agreed already.",
    "5 Advise is agreed already. Enter opens the cell, to give it back.",
    "5 Advise set. What held for a while ended with it.",
  ]) {
    await user.keyboard("5");
    expect(await screen.findByText(said)).toBeVisible();
  }
  expect(at).toBe(3);
});

it("takes back what it said when the change is taken back", async () => {
  const { user, cells } = await scene([ada, bo]);
  await user.click(cells[0] as HTMLElement);
  await user.keyboard("5");
  expect(await screen.findByText("5 Advise set.")).toBeVisible();
  const [undo] = undoCommands({
    undo: async () => "delegating",
    redo: async () => "",
    nextUndo: null,
    nextRedo: null,
  });
  act(() => undo?.run());
  await waitFor(() => expect(screen.queryByText("5 Advise set.")).not.toBeInTheDocument());
});

it("says of a day on which nobody stood on the ladder that it is one, and leads back to today", async () => {
  const { user } = await scene([ada, bo], { past: [] });
  await user.click(screen.getByRole("spinbutton", { name: /^year, As of/ }));
  await user.keyboard("1999");
  expect(
    await screen.findByRole("heading", {
      name: "Nobody stood on the ladder on 24 Nov 1999",
    }),
  ).toBeVisible();
  expect(screen.queryByText("Place people on the ladder first")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Back to today" }));
  expect((await screen.findAllByRole("gridcell")).length).toBeGreaterThan(0);
});
