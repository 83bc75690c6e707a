import { screen, waitFor, within } from "@testing-library/react";
import { beforeAll, expect, it } from "vitest";
import { onStakes, stakesNow } from "../../components/at_stake";
import { halfFilledMayGo } from "../../components/half_filled";
import { ada, bo, cell, cellPage, scene } from "./test_scene";

beforeAll(() => {
  // Not in jsdom.
  Element.prototype.scrollIntoView = () => undefined;
});

async function opened(page = cellPage(cell("pricing", 3, { expected: 5 })), more = {}) {
  const at = await scene([ada], { answers: { delegation_cell: () => page, ...more } });
  await at.user.click(at.cells[0] as HTMLElement);
  await at.user.keyboard("{Enter}");
  const dialog = await screen.findByRole("dialog");
  await within(dialog).findByRole("heading", { name: "How it came here" });
  return { ...at, dialog: within(dialog) };
}

it("saves amounts, names and a promise, and leaves the level alone that did not move", async () => {
  const { user, dialog, set } = await opened();
  await user.click(dialog.getByText("Limits"));
  await user.type(dialog.getByRole("textbox", { name: "Amount" }), "20000");
  await user.click(dialog.getByText("Around it"));
  await user.click(dialog.getByRole("combobox", { name: "Asks first" }));
  await user.keyboard("Legal{Enter}zo{ArrowDown}{Enter}");
  await user.type(dialog.getByRole("textbox", { name: /commits to/ }), "An answer in a day");
  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() => expect(set()).toHaveLength(1));
  expect(set()[0]).toMatchObject([
    {
      level: null,
      amount: { do: "set", value: { amount: 20000, currency: "EUR" } },
      consult: { do: "set", value: ["Legal", "Zoé Älg"] },
      inform: { do: "keep" },
      commitment: { do: "set", value: "An answer in a day" },
    },
  ]);
});

it("keeps what was typed when it is left, and begins anew when asked", async () => {
  const { user, dialog, cells } = await opened();
  await user.type(dialog.getByRole("textbox", { name: "Reason" }), "Half a thought");
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
  await user.click(cells[0] as HTMLElement);
  await user.keyboard(" ");
  const reason = () => screen.findByRole("textbox", { name: "Reason" });
  expect(await reason()).toHaveValue("Half a thought");
  await user.click(screen.getByRole("button", { name: "Start over" }));
  expect(await reason()).toHaveValue("");
});

it("gives up all its forms when it is cancelled, and closing the window asks about none of them", async () => {
  const { user, cells } = await opened();
  for (const way of ["Pull back for a while…", "Hand over for a while…"]) {
    await user.click(await screen.findByRole("button", { name: way }));
    await user.type(
      screen.getAllByRole("textbox", { name: "Reason" }).at(-1) as HTMLElement,
      "Ill",
    );
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
    await waitFor(() => expect(cells[0]).toHaveFocus());
    await user.keyboard("{Enter}");
    await screen.findByRole("dialog");
  }
  const stop = onStakes(() => undefined);
  const asked = halfFilledMayGo();
  expect(stakesNow().question?.stake.text).toMatch(/Ada Lind/);
  stakesNow().question?.answer(false);
  await expect(asked).resolves.toBe(false);
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  await expect(halfFilledMayGo()).resolves.toBe(true);
  stop();
});

it("tells the story newest first, each line with what kind it is", async () => {
  const { dialog } = await opened(
    cellPage(cell("pricing", 5), {
      story: [
        {
          on: "2026-03-03",
          kind: "freer",
          what: "Consult → Advise",
          why: "Ran two tests.",
          terms: ["Limit: x."],
        },
        { on: "2026-01-10", kind: "began", what: "Consult", why: null, terms: [] },
      ],
    }),
  );
  const lines = dialog.getAllByRole("listitem").map((line) => line.textContent);
  expect(lines.filter((line) => line?.includes("2026"))).toEqual([
    "3 Mar 2026FreerConsult → AdviseRan two tests.Limit: x.",
    "10 Jan 2026BeganConsult",
  ]);
});

it("tells what is planned for a while, and drops it", async () => {
  const given: unknown[] = [];
  const planned = {
    id: "t2",
    level: 2,
    since: "2027-01-01",
    until: "2027-01-15",
    reason: "A renewal.",
  };
  const { user, dialog } = await opened(
    cellPage(cell("pricing", 5), { planned: [planned] as never }),
    {
      delegation_give_back: (args: unknown) => {
        given.push(args);
        return null;
      },
    },
  );
  expect(
    dialog.getByText("2 Sell from 1 January 2027 until 15 January 2027. A renewal."),
  ).toBeVisible();
  expect(dialog.getByRole("button", { name: "Pull back for a while…" })).toBeVisible();
  await user.click(dialog.getByRole("button", { name: "Drop the plan" }));
  expect(given).toEqual([{ id: "t2", on: null }]);
});

it("says until when a level holds, and gives it back", async () => {
  const temporary = { id: "t", since: "2026-11-20", until: "2026-12-07", reason: "At stake." };
  const given: unknown[] = [];
  const page = cellPage(cell("pricing", 2, { agreed: 5, temporary }), {
    afterwards: "6 Inquire",
    agreed_later: [{ since: "2026-12-01", level: 6, reason: "Ran two tests." }],
  });
  const { user, dialog } = await opened(page, {
    delegation_give_back: (args: unknown) => {
      given.push(args);
      return null;
    },
  });
  expect(dialog.getByText("6 Inquire from 1 December 2026 on. Ran two tests.")).toBeVisible();
  expect(
    dialog.getByText(/2 Sell until 7 December 2026, then 6 Inquire\. At stake\./),
  ).toBeVisible();
  await user.click(dialog.getByRole("button", { name: "Give back now" }));
  await waitFor(() => expect(given).toEqual([{ id: "t", on: null }]));
});

it("says that somebody moved to a new domain since it was agreed", async () => {
  const moved = {
    on: "2026-11-24",
    area: null,
    stage: { from: "growth" as const, to: "mature" as const },
  };
  const { dialog } = await opened(cellPage(cell("pricing", 6), { moved }));
  expect(dialog.getByText("To be looked at again")).toBeVisible();
  expect(dialog.getByText(/Ada Lind moved to a .* product on 24 Nov 2026/)).toBeVisible();
});

it("leaves a cell as it is in one press, with the next review", async () => {
  const { user, dialog, set } = await opened();
  await user.click(dialog.getByRole("button", { name: "Looked at: stays" }));
  await waitFor(() => expect(set()).toHaveLength(1));
  expect(set()[0]).toMatchObject([
    { level: null, reason: "Looked at: stays.", review: { do: "set", value: "2027-02-24" } },
  ]);
});

it("notes how a decision went, linked to it", async () => {
  const { user, dialog } = await opened(undefined, {
    ladder_show: () => ({
      ladder: { competencies: [] },
      areas: [{ code: "pricing", name: "About pricing" }],
    }),
    one_to_ones_of: () => ({ open_actions: [] }),
  });
  await user.click(dialog.getByRole("button", { name: "Note how it went…" }));
  const note = within(await screen.findByRole("dialog", { name: /Ada Lind/ }));
  expect(await note.findByRole("button", { name: /About pricing/ })).toBeVisible();
});

it("says first what counts now, and takes the number of a step at once", async () => {
  const { user, dialog, set } = await opened();
  const now = dialog.getByRole("region", { name: "What counts now" });
  expect(now).toHaveTextContent(/^3 Consult/);
  const level = dialog.getByRole("radiogroup", { name: "Level agreed" });
  expect(now.compareDocumentPosition(level)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(within(level).getByRole("radio", { name: "3 Consult" })).toHaveFocus();
  await user.keyboard("5");
  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() => expect(set()).toHaveLength(1));
  expect(set()[0]).toMatchObject([{ level: 5 }]);
});

it("unfolds a limit that is no number, and does not save it", async () => {
  const { user, dialog, set } = await opened();
  await user.click(dialog.getByText("Limits"));
  await user.type(dialog.getByRole("textbox", { name: "Amount" }), "20.5");
  await user.keyboard("{Control>}{Enter}{/Control}");
  expect(dialog.getByText("Write a whole number, such as 20,000.")).toBeVisible();
  expect(set()).toHaveLength(0);
});

it("opens a cell whose area was retired as it was on its last day", async () => {
  const page = cellPage(cell("events", 5), {
    as_of: "2026-10-04",
    area: { ...cellPage(cell("events", 5)).area, code: "events", name: "About events" },
  });
  const { host } = await scene([ada], {
    opens: { person: "a", area: "events" },
    answers: { delegation_cell: () => page },
  });
  const panel = within(await screen.findByRole("dialog", { name: /Ada Lind.*About events/ }));
  expect(panel.queryByRole("button", { name: "Save" })).toBeNull();
  const read = host.calls.filter(({ command }) => command === "delegation_cell");
  expect(read.map(({ args }) => args.asOf)).toEqual([null, "2026-10-04"]);
});

it("leads back to the screen a cell was opened from when its panel is closed, once", async () => {
  const named = { person: "a", area: "hiring" };
  const { user, router } = await scene([ada], { opens: named, cameBy: ["/", "/coverage"] });
  await screen.findByRole("dialog", { name: "Ada Lind, About hiring" });
  await user.keyboard("{Escape}");
  await waitFor(() => expect(router.history.location.pathname).toBe("/coverage"));
  // Opened here, it is closed here.
  await user.dblClick(screen.getByRole("gridcell", { name: /^level 2/ }));
  await screen.findByRole("dialog", { name: "Ada Lind, About pricing" });
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(router.history.location.pathname).toBe("/coverage");
});

it("leaves the focus on a cell named from elsewhere where nothing was before", async () => {
  const { user, cells } = await scene([ada], { opens: { person: "a", area: "hiring" } });
  await screen.findByRole("dialog", { name: "Ada Lind, About hiring" });
  await user.keyboard("{Escape}");
  await waitFor(() => expect(cells[1]).toHaveFocus());
});

it("begins at a cell of the area it is led to, without its panel", async () => {
  const { cells } = await scene([ada, bo], { opens: { area: "hiring" } });
  await waitFor(() => expect(cells[1]).toHaveFocus());
  expect(screen.queryByRole("dialog")).toBeNull();
});
