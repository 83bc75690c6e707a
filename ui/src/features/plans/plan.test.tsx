import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { action, focus, planPage, show } from "./test_scene";

const shift = {
  on: { kind: "shift" as const, code: "wider-influence" as const },
  heading: "Influence across a wider web",
  from: null,
  to: null,
  reason: "",
};
const gap = {
  on: { kind: "competency" as const, code: "strategy" },
  heading: "Product strategy",
  from: 2,
  to: 4,
  reason: "Senior PM expects 4 Leads others; last rated 2 With help.",
};
const suggestions = { gaps: [gap], delegations: [], shifts: [shift] };

it("adds a suggested focus area with the steps it was suggested with", async () => {
  const { user, sent, host } = show("/plans/p1", {
    plan_show: () => planPage({ suggestions }),
    focus_add: () => "f9",
  });
  await user.click(await screen.findByRole("button", { name: "Add a focus area…" }));
  expect(await screen.findByText(gap.reason)).toBeVisible();
  await user.keyboard("{Enter}");
  await waitFor(() => expect(sent("focus_add")).toHaveLength(1));
  expect(sent("focus_add")[0]).toEqual({
    plan: "p1",
    draft: { on: gap.on, from: 2, to: 4, note: "", know: "" },
  });
  await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());

  // The keyboard goes on in what was added.
  host.answer({ plan_show: () => planPage({ focuses: [focus("f9", "Product strategy")] }) });
  await host.changed(["plans"]);
  const card = await screen.findByRole("article", { name: "Product strategy" });
  await waitFor(() => expect(card).toHaveFocus());
});

it("stays open with the refusal when Rust refuses the focus area", async () => {
  const message = "A plan has at most three focus areas: more is a wish list.";
  const { user } = show("/plans/p1", {
    plan_show: () => planPage({ suggestions }),
    focus_add: () => {
      throw { code: "too_many", message, field: "focus" };
    },
  });
  await user.click(await screen.findByRole("button", { name: "Add a focus area…" }));
  await user.click(await screen.findByRole("option", { name: /Influence across/ }));
  expect(await screen.findByText(message)).toBeVisible();
});

it("says why no fourth focus area is offered", async () => {
  const focuses = ["Strategy", "Data", "Conflict"].map((heading, index) =>
    focus(`f${index + 1}`, heading, { position: index + 1 }),
  );
  show("/plans/p1", { plan_show: () => planPage({ focuses, suggestions, may_add_focus: false }) });
  expect(await screen.findByText(/as many as one period carries/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Add a focus area…" })).not.toBeInTheDocument();
});

it("moves a focus area by its place", async () => {
  const focuses = [focus("f1", "Strategy"), focus("f2", "Data", { position: 2 })];
  const { user, sent } = show("/plans/p1", {
    plan_show: () => planPage({ focuses }),
    focus_move: () => null,
  });
  await user.click(await screen.findByRole("button", { name: "More about Data" }));
  await user.click(await screen.findByRole("menuitem", { name: "Move up" }));
  await waitFor(() => expect(sent("focus_move")).toEqual([{ focus: "f2", position: 1 }]));
});

it("adds an action by Enter, keeps the line ready, and gives refused words back", async () => {
  const { user, sent, host } = show("/plans/p1", {
    plan_show: () => planPage({ focuses: [focus("f1", "Strategy")] }),
    action_add: () => "a1",
  });
  const line = await screen.findByRole("textbox", { name: "New action for Strategy" });
  await user.type(line, "Write the strategy{Enter}");
  await waitFor(() => expect(sent("action_add")).toHaveLength(1));
  expect(sent("action_add")[0]).toEqual({
    draft: { focus: "f1", text: "Write the strategy", kind: 70, owner: "pm", due: null },
  });
  expect(line).toHaveValue("");
  expect(line).toHaveFocus();

  host.answer({
    action_add: () => {
      throw { code: "too_many", message: "This action is too long.", field: "action" };
    },
  });
  await user.type(line, "Too much{Enter}");
  expect(await screen.findByText("This action is too long.")).toBeVisible();
  expect(line).toBeInvalid();
  expect(line).toHaveValue("Too much");
});

it("edits an action in its row, and Escape leaves it as it was", async () => {
  const actions = [action("a1", { text: "Talk to sales", due: "2026-12-01" })];
  const { user, sent } = show("/plans/p1", {
    plan_show: () => planPage({ focuses: [focus("f1", "Strategy", { actions })] }),
    action_update: () => null,
  });
  await user.click(await screen.findByRole("button", { name: "Edit: Talk to sales" }));
  const field = screen.getByRole("textbox", { name: "Action" });
  await user.type(field, " twice{Escape}");
  expect(sent("action_update")).toHaveLength(0);

  await user.click(await screen.findByRole("button", { name: "Edit: Talk to sales" }));
  await user.type(screen.getByRole("textbox", { name: "Action" }), " now{Enter}");
  await waitFor(() => expect(sent("action_update")).toHaveLength(1));
  expect(sent("action_update")[0]).toMatchObject({
    action: "a1",
    edit: { text: "Talk to sales now", kind: 70, due: { do: "set", value: "2026-12-01" } },
  });
});

it("marks an open action whose date has passed, and no other", async () => {
  const actions = [
    action("late", { due: "2026-11-01" }),
    action("done", { due: "2026-11-01", status: "done" }),
  ];
  show("/plans/p1", {
    plan_show: () =>
      planPage({
        focuses: [focus("f1", "Strategy", { actions })],
        late: [{ kind: "action", id: "late" }],
      }),
  });
  const table = await screen.findByRole("table", { name: "Actions for Strategy" });
  const row = (name: string) => within(table).getByText(`Action ${name}`).closest("tr");
  await waitFor(() => expect(row("late")).toHaveTextContent("Overdue"));
  expect(row("done")).not.toHaveTextContent("Overdue");
});

it("puts ideas of the library into the plan, one press each, and leaves what the plan has", async () => {
  const idea = (text: string, kind: number, taken = false, fits = true) => ({
    action: {
      text,
      kind,
      owner: kind === 20 ? ("leader" as const) : ("pm" as const),
      trains: { kind: "competency" as const, code: "strategy" },
      grades: [2, 3],
    },
    fits,
    taken,
  });
  const { user, sent } = show("/plans/p1", {
    plan_show: () => planPage({ focuses: [focus("f1", "Strategy")] }),
    focus_ideas: () => [
      idea("Write it on a page.", 70),
      idea("Open a draft to them.", 20),
      idea("Read one book.", 10, true),
      idea("Bring two that exclude each other.", 70, false, false),
    ],
    action_add: () => "a9",
  });
  await user.click(await screen.findByRole("button", { name: "Ideas for Strategy" }));
  const dialog = await screen.findByRole("dialog", { name: /What could be done/ });
  const add = (text: string) =>
    within(dialog).getByRole("button", { name: `Add to the plan: ${text}` });
  expect(within(dialog).getByText("written for another level")).toBeVisible();
  expect(within(dialog).getByText("for the leader to do")).toBeVisible();
  expect(within(dialog).queryByRole("button", { name: /Read one book/ })).toBeNull();
  await user.click(add("Open a draft to them."));
  await user.click(add("Write it on a page."));
  await waitFor(() =>
    expect(sent("action_add").map(({ draft }) => draft)).toMatchObject([
      { focus: "f1", text: "Open a draft to them.", kind: 20, owner: "leader", due: null },
      { focus: "f1", text: "Write it on a page.", kind: 70, owner: "pm" },
    ]),
  );
});

it("leaves only saying what became of everything in a closed plan", async () => {
  const page = planPage({ focuses: [focus("f1", "Strategy", { actions: [action("a1")] })] });
  const met = { plan: "p1", held_on: null, note: "", changes: "", private_note: "" };
  const { user, sent } = show("/plans/p1", {
    plan_show: () => ({
      ...page,
      check_ins: [{ ...met, id: "c1", on: "2027-01-22" }],
      stage: "closed",
      plan: { ...page.plan, state: "closed", outcome_note: "Two of three launches." },
    }),
    action_set_status: () => null,
  });
  expect(await screen.findByText("Two of three launches.")).toBeVisible();
  // A check-in of a day still to come does not come any more.
  expect(screen.getByText("Not held")).toBeVisible();
  expect(screen.queryByText("To come")).not.toBeInTheDocument();
  await user.click(await screen.findByRole("checkbox", { name: "Done: Action a1" }));
  await waitFor(() =>
    expect(sent("action_set_status")).toEqual([{ action: "a1", status: "done" }]),
  );
  expect(screen.queryByRole("button", { name: "Edit: Action a1" })).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "More about Action a1" }));
  const offered = await screen.findAllByRole("menuitem");
  expect(offered.map((item) => item.textContent)).toEqual(["Drop"]);
  await user.click(screen.getByRole("menuitem", { name: "Drop" }));
  await waitFor(() =>
    expect(sent("action_set_status").at(-1)).toEqual({ action: "a1", status: "dropped" }),
  );
  expect(screen.queryByRole("textbox", { name: /New action/ })).not.toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Reopen" })).toBeVisible();
});

it("closes an agreed plan with what became of it, and not without", async () => {
  const page = planPage({ stage: "over", focuses: [focus("f1", "Product strategy")] });
  const plan = { ...page.plan, state: "agreed" as const, agreed_on: "2026-10-02" };
  const { user, sent } = show("/plans/p1", {
    plan_show: () => ({ ...page, plan }),
    plan_close: () => null,
  });
  await user.click(await screen.findByRole("button", { name: "Close the plan…" }));
  const dialog = await screen.findByRole("dialog", { name: "Close the plan for Ada Lind" });
  const submit = within(dialog).getByRole("button", { name: "Close the plan" });
  expect(submit).toBeDisabled();
  await waitFor(() => expect(within(dialog).getByRole("radio", { name: "Reached" })).toHaveFocus());
  await user.click(within(dialog).getByRole("radio", { name: "Reached in part" }));
  await user.click(
    within(dialog).getByRole("button", { name: /What became of “Product strategy”/ }),
  );
  await user.click(await screen.findByRole("option", { name: "Overtaken by events" }));
  await user.type(within(dialog).getByRole("textbox", { name: /In words/ }), "Two of three.");
  await user.click(submit);
  await waitFor(() =>
    expect(sent("plan_close")).toEqual([
      {
        plan: "p1",
        draft: {
          on: null,
          outcome: "partly",
          note: "Two of three.",
          focuses: [{ focus: "f1", outcome: "overtaken", note: "" }],
        },
      },
    ]),
  );
});

it("says of a target that it is not agreed yet, and takes that back with one press", async () => {
  const page = planPage();
  const { user, sent, host } = show("/plans/p1", {
    plan_show: () => page,
    plan_agree_target: () => null,
  });
  const mark = /not agreed yet, and not printed: mark it as agreed with Ada Lind/;
  await user.click(await screen.findByRole("button", { name: mark }));
  await waitFor(() => expect(sent("plan_agree_target")).toEqual([{ plan: "p1", on: null }]));
  host.answer({
    plan_show: () => ({ ...page, plan: { ...page.plan, target_agreed_on: "2026-11-24" } }),
  });
  await host.changed(["plans"]);
  await waitFor(() => expect(screen.queryByRole("button", { name: mark })).toBeNull());
});

it("never shows a private note without its mark", async () => {
  const check = {
    id: "c1",
    plan: "p1",
    on: "2026-11-02",
    held_on: "2026-11-02",
    note: "Sharp.",
    changes: "",
  };
  show("/plans/p1", {
    plan_show: () => planPage({ check_ins: [{ ...check, private_note: "Unsure about pay." }] }),
  });
  const note = await screen.findByText("Unsure about pay.");
  expect(note.parentElement).toHaveTextContent("Private, never printed");
});

it("says so when the plan is gone, as after undoing its beginning", async () => {
  const { host } = show("/plans/p1", { plan_show: () => planPage() });
  await screen.findByRole("heading", { name: "Growth plan for Ada Lind" });
  host.answer({
    plan_show: () => {
      throw { code: "not_found", message: "This plan is not there any more." };
    },
  });
  await host.changed(["plans"]);
  expect(await screen.findByText("This plan is not there any more")).toBeVisible();
});
