import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, expect, it, vi } from "vitest";
import { dismissToasts, toastQueue } from "../../components/toasts";
import { ada, planLine, planPage, show } from "./test_scene";

// A page without layout has no heights; the table is given those of a small window.
beforeEach(() => {
  localStorage.clear();
  dismissToasts();
  vi.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(600);
  vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(800);
});

const level = { code: "PM", name: "Product Manager", track: "IC", grade: 2 };

function list(more: object = {}) {
  return () => ({ plans: [], without_plan: [], as_of: "2026-11-24", ...more });
}

const both = list({
  plans: [
    planLine("p1", "Bea", { state: "draft", focuses: ["Product strategy"], overdue: 2 }),
    planLine("old", "Bea", { state: "closed", current: false }),
    planLine("p2", "Cleo"),
  ],
  without_plan: [{ person: ada, level }],
});

const rows = () =>
  screen
    .getAllByRole("row")
    .slice(1)
    .map((row) => row.textContent ?? "");

it("shows current plans, then who has none, and older ones when asked", async () => {
  const { user } = show("/plans", { plan_list: both });
  await screen.findByText("Ada Lind");
  expect(rows().map((row) => row.slice(0, 12))).toEqual([
    "Current plan",
    expect.stringContaining("Bea"),
    expect.stringContaining("Cleo"),
    "No plan for ",
    expect.stringContaining("Ada Lind"),
  ]);
  await user.click(screen.getByRole("checkbox", { name: "Earlier and later periods" }));
  expect(rows().at(-1)).toContain("Closed");
});

it("narrows by state and by the words of a focus area", async () => {
  const { user } = show("/plans", { plan_list: both });
  await user.click(await screen.findByRole("radio", { name: "Agreed" }));
  expect(screen.queryByText("Bea")).not.toBeInTheDocument();
  expect(screen.getByText("Cleo")).toBeVisible();
  await user.click(screen.getByRole("radio", { name: "All" }));
  await user.type(screen.getByRole("searchbox", { name: "Filter plans" }), "strat");
  expect(screen.getByText("Bea")).toBeVisible();
  expect(screen.queryByText("Cleo")).not.toBeInTheDocument();
});

it("begins a plan for whom one came, with the decision to work on as its first focus area", async () => {
  const { user, sent, place } = show("/plans?person=ada&area=pricing", {
    plan_list: both,
    workspace_state: () => ({ today: "2026-11-24" }),
    roster_list: () => ({ people: [{ ...ada, status: "active" }] }),
    ladder_show: () => ({
      areas: [{ code: "pricing", name: "Pricing and packaging" }],
      ladder: { levels: [], tracks: [], competencies: [] },
    }),
    direction_of: () => ({ direction: null, talks: [] }),
    plan_new: () => "p1",
    focus_add: () => "f1",
    plan_show: () => planPage(),
  });
  const dialog = within(await screen.findByRole("dialog", { name: "New growth plan" }));
  expect(
    await dialog.findByText("It begins with “Pricing and packaging” as a focus area."),
  ).toBeVisible();
  await user.click(dialog.getByRole("button", { name: "Begin" }));
  await waitFor(() => expect(place()).toBe("/plans/p1/make"));
  expect(sent("plan_new")).toMatchObject([{ draft: { person: "ada" } }]);
  expect(sent("focus_add")).toEqual([
    {
      plan: "p1",
      draft: {
        on: { kind: "delegation", code: "pricing" },
        from: null,
        to: null,
        note: "",
        know: "",
      },
    },
  ]);
});

it("begins a plan in one click and opens it", async () => {
  const { user, sent, place } = show("/plans", {
    plan_list: both,
    plan_new: () => "p1",
    plan_show: () => planPage(),
  });
  await user.click(await screen.findByRole("button", { name: "Begin a plan for Ada Lind" }));
  await waitFor(() => expect(place()).toBe("/plans/p1/make"));
  expect(sent("plan_new")).toEqual([
    { draft: { person: "ada", from: null, to: null, direction: null, target: null } },
  ]);
});

it("asks in the dialog, with the reason at its field, when the usual period overlaps", async () => {
  const message = "There is already a plan for 1 December 2026 – 28 February 2027.";
  const { user, sent } = show("/plans", {
    plan_list: both,
    plan_new: () => {
      throw { code: "overlap", message, field: "from" };
    },
  });
  await user.click(await screen.findByRole("button", { name: "Begin a plan for Ada Lind" }));
  const dialog = await screen.findByRole("dialog", { name: "New growth plan" });
  expect(within(dialog).getByText(message)).toBeVisible();
  // At the field, so not once more as a banner.
  expect(within(dialog).queryByRole("alert")).not.toBeInTheDocument();
  await waitFor(() =>
    expect(within(dialog).getByRole("combobox", { name: /Person/ })).toHaveValue("Ada Lind"),
  );

  // The target comes after the direction.
  expect(within(dialog).queryByText("Target level")).not.toBeInTheDocument();
  await user.click(within(dialog).getByRole("radio", { name: /Manager track/ }));
  expect(within(dialog).getByText("Target level")).toBeVisible();
  await user.click(within(dialog).getByRole("button", { name: "Begin" }));
  await waitFor(() => expect(sent("plan_new")).toHaveLength(2));
  expect(sent("plan_new")[1]).toMatchObject({ draft: { direction: "manager", target: null } });
});

async function openPrinting(handlers: Parameters<typeof show>[1]) {
  const scene = show("/plans", { plan_list: both, ...handlers });
  await screen.findByText("Cleo");
  await scene.user.click(screen.getByRole("button", { name: "Print…" }));
  const dialog = await screen.findByRole("dialog", { name: "Print for several people" });
  return { ...scene, dialog };
}

it("prints one lead's team into a folder, on the chosen paper", async () => {
  const { user, dialog, sent } = await openPrinting({ batch_print: () => [] });
  await user.click(within(dialog).getByRole("radio", { name: /One lead’s team/ }));
  expect(within(dialog).getByRole("button", { name: "Save as PDF…" })).toBeDisabled();
  await user.click(within(dialog).getByRole("combobox", { name: "Lead" }));
  await user.click(await screen.findByRole("option", { name: "Ruth Jensen" }));
  await user.click(within(dialog).getByRole("radio", { name: /One PDF per person/ }));
  await user.click(within(dialog).getByRole("radio", { name: "US Letter" }));
  await user.click(within(dialog).getByRole("button", { name: "Choose a folder…" }));
  await waitFor(() => expect(sent("batch_print")).toHaveLength(1));
  expect(sent("batch_print")[0]).toEqual({
    batch: {
      of: "plans",
      whom: { kind: "team", id: "ruth" },
      paper: { size: "letter", orientation: null, write_in: "without" },
      name: "Team of Ruth Jensen",
    },
    written: "file_per_person",
  });
  // Nothing was written, so the question stays.
  expect(dialog).toBeInTheDocument();
});

it("prints everyone on paper through the system", async () => {
  const { user, dialog, sent } = await openPrinting({
    batch_system_print: () => ({ became: "sent", remarks: [] }),
  });
  await user.click(within(dialog).getByRole("radio", { name: "A4" }));
  await user.click(within(dialog).getByRole("radio", { name: /On paper/ }));
  await user.click(within(dialog).getByRole("button", { name: "Print…" }));
  await waitFor(() => expect(dialog).not.toBeInTheDocument());
  expect(sent("batch_system_print")).toEqual([
    {
      batch: {
        of: "plans",
        whom: { kind: "everyone" },
        paper: { size: "a4", orientation: null, write_in: "without" },
        name: "Product org",
      },
    },
  ]);
});

it("prints something else for each of them, with lines where the paper has some", async () => {
  const { user, dialog, sent } = await openPrinting({ batch_print: () => [] });
  await user.click(within(dialog).getByRole("checkbox", { name: "Lines to write on" }));
  await user.click(within(dialog).getByRole("button", { name: /What/ }));
  await user.click(await screen.findByRole("option", { name: "Decision charters" }));
  expect(within(dialog).getByRole("checkbox", { name: "Lines to write on" })).not.toBeChecked();
  await user.click(within(dialog).getByRole("checkbox", { name: "Lines to write on" }));
  await user.click(within(dialog).getByRole("button", { name: "Save as PDF…" }));
  await waitFor(() => expect(sent("batch_print")).toHaveLength(1));
  expect(sent("batch_print")[0]).toMatchObject({
    batch: { of: "charters", paper: { orientation: null, write_in: "lines" } },
  });
});

const leavesOff = "The page for Cleo has no room for 2 open actions.";

it.each([
  {
    output: /^One PDF(?! per)/,
    way: "Save as PDF…",
    command: "batch_print",
    answer: [{ path: "/p/all.pdf", pages: 2, person: null, missing: [], remarks: [leavesOff] }],
  },
  {
    output: /On paper/,
    way: "Print…",
    command: "batch_system_print",
    answer: { became: "sent", remarks: [leavesOff] },
  },
])("says whose paper leaves something off before the dialog goes: $way", async (one) => {
  const { user, dialog } = await openPrinting({ [one.command]: () => one.answer });
  await user.click(within(dialog).getByRole("radio", { name: one.output }));
  await user.click(within(dialog).getByRole("button", { name: one.way }));
  const told = await screen.findByRole("dialog", { name: "Worth a second look" });
  expect(within(told).getByRole("listitem")).toHaveTextContent(leavesOff);
  expect(within(told).getByText(/^The pages are ready/)).toHaveFocus();
  await user.click(within(told).getByRole("button", { name: "Done" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
  await waitFor(() => expect(screen.getByRole("button", { name: "Print…" })).toHaveFocus());
});

const stopped = "Printing was stopped. Nothing was written.";
const told = () => toastQueue.visibleToasts.map(({ content }) => content.title);

it("says what was written when it was too late to stop it", async () => {
  let finish: (files: unknown) => void = () => undefined;
  const { user, dialog, sent } = await openPrinting({
    batch_print: () =>
      new Promise((resolve) => {
        finish = resolve;
      }),
    job_cancel: () => null,
  });
  await user.click(within(dialog).getByRole("button", { name: "Save as PDF…" }));
  await user.click(within(dialog).getByRole("button", { name: "Cancel" }));
  await waitFor(() => expect(sent("job_cancel")).toHaveLength(1));
  finish([{ path: "/tmp/plans.pdf", pages: 4, person: null, missing: [], remarks: [] }]);
  await waitFor(() => expect(told()).toContain("Saved “plans.pdf”."));
  expect(told()).not.toContain(stopped);
});

it("closes without a question after a refusal, since nothing is typed in it", async () => {
  const { user, dialog } = await openPrinting({
    batch_print: () => {
      throw { code: "not_found", message: "There is no folder for that." };
    },
  });
  await user.click(within(dialog).getByRole("radio", { name: /One PDF per person/ }));
  await user.click(within(dialog).getByRole("button", { name: "Choose a folder…" }));
  await within(dialog).findByText("There is no folder for that.");
  await user.keyboard("{Escape}");
  await waitFor(() => expect(dialog).not.toBeInTheDocument());
  expect(screen.queryByRole("alertdialog")).not.toBeInTheDocument();
});

it("shows how far printing is and stops it", async () => {
  let refuse: (reason: unknown) => void = () => undefined;
  const { user, dialog, host, sent } = await openPrinting({
    batch_print: () =>
      new Promise((_, reject) => {
        refuse = reject;
      }),
    job_cancel: () => null,
  });
  await user.click(within(dialog).getByRole("button", { name: "Save as PDF…" }));
  await waitFor(async () => {
    await host.progress({ job: "print", done: 3, total: 12, stage: "Cleo" });
    expect(within(dialog).getByRole("progressbar")).toHaveAttribute("aria-valuenow", "3");
  });
  expect(within(dialog).getByText("Printing for Cleo")).toBeInTheDocument();
  await user.click(within(dialog).getByRole("button", { name: "Cancel" }));
  await waitFor(() => expect(sent("job_cancel")).toHaveLength(1));
  // It is told once it is so.
  expect(told()).not.toContain(stopped);
  refuse({ code: "cancelled", message: "Stopped." });
  await waitFor(() => expect(told()).toContain(stopped));
  await waitFor(() => expect(within(dialog).queryByRole("progressbar")).not.toBeInTheDocument());
  expect(within(dialog).queryByText("Stopped.")).not.toBeInTheDocument();
  expect(within(dialog).getByRole("button", { name: "Save as PDF…" })).toBeEnabled();
});
