import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { draftPage, show } from "./test_scene";

it("moves a level by Alt and an arrow, to a free rung and past another level", async () => {
  const { user, edits } = show("/ladder/draft", draftPage());
  const card = await screen.findByRole("link", { name: "Senior PM" });
  card.focus();
  await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
  await user.keyboard("{Alt>}{ArrowRight}{/Alt}");
  await waitFor(() => expect(edits()).toHaveLength(2));
  expect(edits()).toEqual([
    { kind: "level_place", code: "SPM", track: "IC", grade: 3 },
    { kind: "level_place", code: "SPM", track: "M", grade: 2 },
  ]);
  expect(await screen.findByText("Senior PM and Group PM have changed places.")).toBeVisible();
});

it("does by menu what can be done by dragging, and more", async () => {
  const { user, edits } = show("/ladder/draft", draftPage());
  const choose = async (entry: string) => {
    await user.click(
      await screen.findByRole("button", { name: "What to do with Product Manager" }),
    );
    await user.click(await screen.findByRole("menuitem", { name: new RegExp(entry) }));
  };
  await choose("Move to Manager");
  await choose("Duplicate");
  await choose("Remove");
  await waitFor(() => expect(edits()).toHaveLength(3));
  expect(edits()).toEqual([
    { kind: "level_place", code: "PM", track: "M", grade: 1 },
    { kind: "level_duplicate", code: "PM", track: "IC", grade: 3 },
    { kind: "level_remove", code: "PM" },
  ]);
});

it("adds a level on an empty rung and makes room at a grade", async () => {
  const { user, edits } = show("/ladder/draft", draftPage());
  await user.click(await screen.findByRole("button", { name: "Add a level: Manager, grade 1" }));
  await user.keyboard("Team lead{Enter}");
  await user.click(screen.getByRole("button", { name: "What to do with grade 2" }));
  await user.click(await screen.findByRole("menuitem", { name: "Make room below" }));
  await waitFor(() => expect(edits()).toHaveLength(2));
  expect(edits()).toEqual([
    { kind: "level_add", name: "Team lead", track: "M", grade: 1 },
    { kind: "grade_insert", at: 2 },
  ]);
});

it("keeps a name when its field is left, and tells a refusal at the field", async () => {
  const { user, host, edits } = show("/ladder/draft/level/SPM", draftPage());
  const field = await screen.findByRole("textbox", { name: "Name of the level" });
  host.answer({
    ladder_edit: () => {
      throw { code: "invalid", message: "A name is needed.", field: "name" };
    },
  });
  await user.clear(field);
  await user.keyboard("{Enter}");
  expect(await screen.findByText("A name is needed.")).toBeVisible();
  host.answer({ ladder_edit: () => null });
  await user.type(field, "Staff PM");
  await user.tab();
  await waitFor(() => expect(edits()).toHaveLength(2));
  expect(edits()[1]).toEqual({ kind: "level_change", code: "SPM", change: { name: "Staff PM" } });
});

it("edits lines by keyboard: a new one, another order, one less", async () => {
  const { user, edits } = show("/ladder/draft/level/SPM", draftPage());
  const list = await screen.findByRole("list", { name: "What you take on" });
  const taken = () =>
    edits().map((edit) => (edit.kind === "level_change" ? edit.change.take_on : null));
  await user.click(within(list).getByRole("textbox", { name: "What you take on, line 1" }));
  await user.keyboard("{Enter}");
  await user.keyboard("Mentors two PMs{Enter}");
  await waitFor(() => expect(taken()).toHaveLength(1));
  expect(taken()[0]).toEqual(["Owns a product", "Mentors two PMs", "Writes the plan"]);

  // The host answers with what was there before, so each edit begins from the two lines.
  await waitFor(() => expect(within(list).getAllByRole("textbox")).toHaveLength(3));
  await user.click(within(list).getByRole("textbox", { name: "What you take on, line 2" }));
  await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
  await waitFor(() => expect(taken()[1]).toEqual(["Writes the plan", "Owns a product"]));
  await waitFor(() =>
    expect(within(list).getByRole("textbox", { name: "What you take on, line 1" })).toHaveValue(
      "Owns a product",
    ),
  );
  const first = within(list).getByRole("textbox", { name: "What you take on, line 1" });
  await user.clear(first);
  await user.keyboard("{Backspace}");
  await waitFor(() => expect(taken()[2]).toEqual(["Writes the plan"]));
  await user.tab();
  expect(taken()).toHaveLength(3);
});

it("sets what a level asks by typing its step, and words it without touching the rest", async () => {
  const { user, edits } = show("/ladder/draft/level/SPM", draftPage());
  const steps = await screen.findByRole("radiogroup", { name: "What Senior PM asks of Insight" });
  within(steps).getByRole("radio", { name: "3 On their own" }).focus();
  await user.keyboard("5");
  await user.type(screen.getByRole("textbox", { name: "Example: Insight" }), "The launch");
  await user.tab();
  await waitFor(() => expect(edits()).toHaveLength(2));
  expect(edits()).toEqual([
    {
      kind: "proficiency_set",
      places: [{ level: "SPM", competency: "insight" }],
      proficiency: 5,
    },
    {
      kind: "expectation_words",
      level: "SPM",
      competency: "insight",
      change: { example: "The launch" },
    },
  ]);
});

it("undoes the change, not the typing, in a field where nothing is typed", async () => {
  const { user } = show("/ladder/draft/level/SPM", draftPage());
  const field = await screen.findByRole("textbox", { name: "Scope" });
  await user.click(field);
  expect(field).toHaveAttribute("data-untouched");
  await user.keyboard("x");
  expect(field).not.toHaveAttribute("data-untouched");
  await user.keyboard("{Escape}");
  expect(field).toHaveValue("");
  expect(field).toHaveAttribute("data-untouched");
});

it("moves a competency by keyboard over the edge of its area, and adds one after the other", async () => {
  const { user, edits } = show("/ladder/draft/competencies", draftPage());
  await user.click(await screen.findByRole("textbox", { name: "Name of the competency Story" }));
  await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
  await user.click(screen.getByRole("button", { name: "Add a competency to Market" }));
  await user.keyboard("Pricing{Enter}");
  await user.keyboard("Segments{Enter}");
  await waitFor(() => expect(edits()).toHaveLength(3));
  expect(edits()).toEqual([
    { kind: "competency_move", code: "story", area: "market", to: 1 },
    { kind: "competency_add", name: "Pricing", area: "market" },
    { kind: "competency_add", name: "Segments", area: "market" },
  ]);
});

it("keeps a weight, and says at the field why one is refused", async () => {
  const { user, host, edits } = show("/ladder/draft/competencies", draftPage());
  const weight = await screen.findByRole("textbox", { name: "Weight of Insight" });
  host.answer({
    ladder_edit: () => {
      throw { code: "invalid", message: "A weight must be above 0.", field: "weight" };
    },
  });
  await user.clear(weight);
  await user.type(weight, "0");
  await user.tab();
  expect(await screen.findByText("A weight must be above 0.")).toBeVisible();
  host.answer({ ladder_edit: () => null });
  await user.clear(weight);
  await user.type(weight, "2");
  await user.tab();
  await waitFor(() => expect(edits()).toHaveLength(2));
  expect(edits()[1]).toEqual({ kind: "competency_change", code: "insight", weight: 2 });
});

it("weighs a competency by the stage of the product, and an emptied field takes that back", async () => {
  const page = draftPage();
  const [insight] = page.page.ladder.competencies;
  Object.assign(insight as object, { stage_weights: { growth: 2 } });
  const { user, edits } = show("/ladder/draft/competencies", page);
  await user.click(
    await screen.findByRole("button", { name: "By stage of the product: growing 2" }),
  );
  const weights = await screen.findByRole("group", { name: /Weight of Insight by stage/ });
  const growing = within(weights).getByRole("textbox", { name: "Growing" });
  expect(growing).toHaveValue("2");
  await user.clear(growing);
  await user.type(within(weights).getByRole("textbox", { name: "Mature" }), "3");
  await user.tab();
  await waitFor(() => expect(edits()).toHaveLength(2));
  expect(edits()).toEqual([
    { kind: "stage_weight_set", competency: "insight", stage: "growth", weight: null },
    { kind: "stage_weight_set", competency: "insight", stage: "mature", weight: 3 },
  ]);
  await user.click(screen.getByRole("button", { name: "What to do with Story" }));
  await user.click(await screen.findByRole("menuitem", { name: "Weigh by stage of the product" }));
  expect(screen.getByRole("group", { name: /Weight of Story by stage/ })).toBeVisible();
});

it("sets marked cells of the matrix in one step and opens the words of one", async () => {
  const { user, edits, router } = show("/ladder/draft/matrix", draftPage());
  const grid = await screen.findByRole("grid", { name: /What each level asks/ });
  const cells = within(grid).getAllByRole("gridcell");
  expect(cells[1]).toHaveAccessibleName("3 On their own, rises");
  await user.click(cells[1] as HTMLElement);
  await user.keyboard("{Shift>}{ArrowDown}{/Shift}4");
  await waitFor(() => expect(edits()).toHaveLength(1));
  expect(edits()[0]).toEqual({
    kind: "proficiency_set",
    places: [
      { level: "SPM", competency: "insight" },
      { level: "SPM", competency: "story" },
    ],
    proficiency: 4,
  });
  expect(await screen.findByText("2 cells set to 4.")).toBeVisible();
  await user.keyboard("{Enter}");
  await waitFor(() => expect(router.state.location.pathname).toBe("/ladder/draft/level/SPM"));
});

const tooLong = () => {
  throw { code: "too_many", message: "This text is longer than 4000 characters. Shorten it." };
};

it("asks before a refused text is left behind", async () => {
  const { user, host, router } = show("/ladder/draft/level/SPM", draftPage());
  const field = await screen.findByRole("textbox", { name: "In a sentence" });
  host.answer({ ladder_edit: tooLong });
  await user.type(field, " at length");
  const leave = () => user.click(screen.getByRole("link", { name: "All levels of the draft" }));
  await leave();
  const question = await screen.findByRole("alertdialog", { name: "This text is not kept" });
  expect(
    await within(question).findByText(/“In a sentence” .* longer than 4000 characters/),
  ).toBeVisible();
  await user.click(within(question).getByRole("button", { name: "Stay here" }));
  expect(router.state.location.pathname).toBe("/ladder/draft/level/SPM");
  await waitFor(() => expect(field).toHaveFocus());
  expect(field).toHaveValue("There as Senior PM at length");
  expect(screen.getByText(/longer than 4000 characters/)).toBeVisible();

  await leave();
  await user.click(await screen.findByRole("button", { name: "Leave without it" }));
  await waitFor(() => expect(router.state.location.pathname).toBe("/ladder/draft"));
});

it("leaves without a word when the text has been taken back or could be kept", async () => {
  const { user, host, router } = show("/ladder/draft/level/SPM", draftPage());
  const field = await screen.findByRole("textbox", { name: "In a sentence" });
  host.answer({ ladder_edit: tooLong });
  await user.type(field, " at length");
  await user.tab();
  expect(await screen.findByText(/longer than 4000 characters/)).toBeVisible();
  await user.type(field, "{Escape}");
  host.answer({ ladder_edit: () => null });
  await user.type(await screen.findByRole("textbox", { name: "Scope" }), "Wide");
  await user.click(screen.getByRole("link", { name: "All levels of the draft" }));
  await waitFor(() => expect(router.state.location.pathname).toBe("/ladder/draft"));
});

it("asks for a new line that was refused too", async () => {
  const { user, host, router } = show("/ladder/draft/level/SPM", draftPage());
  const field = await screen.findByRole("textbox", { name: "What you give up, new line" });
  host.answer({ ladder_edit: tooLong });
  await user.type(field, "Too much");
  await user.click(screen.getByRole("link", { name: "All levels of the draft" }));
  const question = await screen.findByRole("alertdialog", { name: "This text is not kept" });
  await user.click(within(question).getByRole("button", { name: "Stay here" }));
  expect(router.state.location.pathname).toBe("/ladder/draft/level/SPM");
  expect(field).toHaveValue("Too much");
});

it("has nothing of its own to undo once what was typed is taken back", async () => {
  const { user } = show("/ladder/draft/level/SPM", draftPage());
  const field = await screen.findByRole("textbox", { name: "Scope" });
  expect(field).toHaveAttribute("data-untouched");
  await user.type(field, "x");
  expect(field).not.toHaveAttribute("data-untouched");
  await user.type(field, "{Backspace}");
  expect(field).toHaveAttribute("data-untouched");
});
