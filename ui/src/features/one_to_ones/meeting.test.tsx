import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { action, meetingScene, note, today } from "./meeting_scene";

/** Before the typing could be said to rest. */
const atOnce = { timeout: 250, interval: 10 };

describe("the note of today", () => {
  it("is begun when its field is left, and gone on with after that", async () => {
    const { user, shared, own, sent } = await meetingScene();
    await user.type(shared(), "Spoke about the quarter. ");
    await user.click(own());
    await waitFor(() => expect(sent("one_to_one_add")).toHaveLength(1), atOnce);
    expect(sent("one_to_one_add")[0]).toMatchObject({
      draft: { person: "p", on: today, shared: "Spoke about the quarter.", private: "" },
    });
    await user.type(own(), "Tired.");
    await user.tab();
    await waitFor(() => expect(sent("one_to_one_update")).toHaveLength(1));
    expect(sent("one_to_one_update")[0]).toEqual({
      meeting: "n-new",
      edit: { private: "Tired." },
    });
    expect(sent("one_to_one_add")).toHaveLength(1);
  });

  it("is kept when the typing rests, and what is typed on stays as it is", async () => {
    const { user, shared, sent } = await meetingScene();
    await user.type(shared(), "First words ");
    await waitFor(() => expect(sent("one_to_one_add")).toHaveLength(1), { timeout: 3000 });
    // Read back without the blank at the end, which must not be taken from under the hand.
    await screen.findByText("Kept");
    expect(shared()).toHaveValue("First words ");
    await user.type(shared(), "and more");
    expect(shared()).toHaveValue("First words and more");
    await waitFor(
      () =>
        expect(sent("one_to_one_update")).toEqual([
          { meeting: "n-new", edit: { shared: "First words and more" } },
        ]),
      { timeout: 3000 },
    );
  });

  it("is kept when the screen is left in the middle of a word", async () => {
    const { user, shared, sent, leave } = await meetingScene();
    await user.type(shared(), "Half a wo");
    expect(sent("one_to_one_add")).toHaveLength(0);
    await leave();
    await waitFor(
      () => expect(sent("one_to_one_add")[0]).toMatchObject({ draft: { shared: "Half a wo" } }),
      atOnce,
    );
  });

  it("is the one dated today when there is one, never a second", async () => {
    const { user, shared, sent } = await meetingScene({
      notes: [note({ id: "n1", on: today, shared: "Begun this morning." }), note()],
    });
    expect(shared()).toHaveValue("Begun this morning.");
    await user.type(shared(), " Gone on.");
    await user.tab();
    await waitFor(() => expect(sent("one_to_one_update")).toHaveLength(1));
    expect(sent("one_to_one_update")[0]).toEqual({
      meeting: "n1",
      edit: { shared: "Begun this morning. Gone on." },
    });
    expect(sent("one_to_one_add")).toHaveLength(0);
  });

  it("is begun once although its field is left and an action follows at once", async () => {
    const { user, shared, sent, host } = await meetingScene();
    let begun: (id: string) => void = () => undefined;
    host.answer({ one_to_one_add: () => new Promise((resolve) => (begun = resolve)) });
    await user.type(shared(), "Agreed much.");
    await user.click(screen.getByRole("textbox", { name: "New action" }));
    await user.keyboard("Call the customer{Enter}");
    expect(sent("one_to_one_add")).toHaveLength(1);
    begun("n-new");
    await waitFor(() =>
      expect(sent("one_to_one_action_add")).toEqual([
        { meeting: "n-new", action: { text: "Call the customer", owner: "pm", due: null } },
      ]),
    );
    expect(sent("one_to_one_add")).toHaveLength(1);
  });

  it("shows what undo brought back, and begins anew when undo took it away", async () => {
    const { user, shared, sent, becomes } = await meetingScene();
    await user.type(shared(), "Once");
    await user.tab();
    await screen.findByText("Kept");
    await becomes({ notes: [] });
    await waitFor(() => expect(shared()).toHaveValue(""));
    await user.type(shared(), "Twice");
    await user.tab();
    await waitFor(() => expect(sent("one_to_one_add")).toHaveLength(2));
    expect(sent("one_to_one_add")[1]).toMatchObject({ draft: { shared: "Twice" } });
  });

  it("stays in its field when it is refused, and can be tried again", async () => {
    const { user, shared, host, sent } = await meetingScene();
    host.answer({
      one_to_one_add: () => {
        throw { code: "disk_full", message: "The disk is full." };
      },
    });
    await user.type(shared(), "Precious");
    await user.tab();
    expect(await screen.findByText("The disk is full.")).toBeVisible();
    expect(shared()).toHaveValue("Precious");
    host.answer({ one_to_one_add: () => "n-new" });
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(sent("one_to_one_add")).toHaveLength(2));
    expect(sent("one_to_one_add")[1]).toMatchObject({ draft: { shared: "Precious" } });
  });

  it("waits with its words when it is refused while the screen is left", async () => {
    const { user, shared, host, sent, leave, enter } = await meetingScene();
    host.answer({
      one_to_one_add: () => {
        throw { code: "disk_full", message: "The disk is full." };
      },
    });
    await user.type(shared(), "Not lost");
    await leave();
    expect(
      await screen.findByText("The last words of the note with Ada Lind could not be kept."),
    ).toBeVisible();
    host.answer({ one_to_one_add: () => "n-new" });
    await enter();
    await waitFor(() => expect(shared()).toHaveValue("Not lost"));
    await waitFor(() => expect(sent("one_to_one_add")).toHaveLength(2));
  });

  it("goes on with the note of the day that is chosen", async () => {
    const { user, shared, sent } = await meetingScene({
      notes: [note({ id: "n1", on: "2026-11-20", shared: "On Friday." })],
    });
    const sheet = screen.getByRole("region", { name: "Today, Wed 25 Nov" });
    await user.click(within(sheet).getByRole("spinbutton", { name: /^year.*Date/ }));
    await user.paste("2026-11-20");
    await waitFor(() => expect(shared()).toHaveValue("On Friday."));
    await user.type(shared(), " And on Monday.");
    await user.tab();
    await waitFor(() =>
      expect(sent("one_to_one_update")).toEqual([
        { meeting: "n1", edit: { shared: "On Friday. And on Monday." } },
      ]),
    );
    expect(sent("one_to_one_add")).toHaveLength(0);
  });

  it("takes the keyboard by one letter, and by Ctrl and Shift while writing", async () => {
    const { user, shared, own } = await meetingScene();
    await user.keyboard("n");
    expect(shared()).toHaveFocus();
    expect(shared()).toHaveValue("");
    await user.keyboard("{Control>}{Shift>}P{/Shift}{/Control}");
    expect(own()).toHaveFocus();
    await user.keyboard("{Control>}{Shift>}A{/Shift}{/Control}");
    expect(screen.getByRole("textbox", { name: "New action" })).toHaveFocus();
  });
});

describe("what was agreed", () => {
  it("begins the note when it is the first thing written", async () => {
    const { user, sent } = await meetingScene();
    await user.keyboard("a");
    await user.keyboard("Draft the pricing page{Enter}");
    await waitFor(() => expect(sent("one_to_one_add")).toHaveLength(1));
    expect(sent("one_to_one_add")[0]).toMatchObject({
      draft: { actions: [{ text: "Draft the pricing page", owner: "pm", due: null }] },
    });
    const line = screen.getByRole("textbox", { name: "New action" });
    expect(line).toHaveValue("");
    expect(line).toHaveFocus();
  });

  it("is added although Enter was forgotten", async () => {
    const { user, sent, leave } = await meetingScene({ notes: [note({ id: "n1", on: today })] });
    await user.keyboard("a");
    await user.keyboard("Ask finance");
    await leave();
    await waitFor(() =>
      expect(sent("one_to_one_action_add")).toMatchObject([
        { meeting: "n1", action: { text: "Ask finance" } },
      ]),
    );
  });

  it("is ticked off in the panel and stays in sight until the screen is left", async () => {
    const { user, sent, becomes } = await meetingScene({
      open_actions: [action({ due: "2026-11-20" }), action({ id: "a2", text: "Call legal" })],
      late: ["a1"],
    });
    const panel = screen.getByRole("complementary", { name: "On the table" });
    expect(within(panel).getByText("Overdue, 20 Nov 2026")).toBeVisible();
    await user.click(within(panel).getByRole("checkbox", { name: "Write the strategy" }));
    expect(sent("action_set_status")).toEqual([{ action: "a1", status: "done" }]);
    await becomes({
      open_actions: [action({ id: "a2", text: "Call legal" }), action({ id: "a3", text: "New" })],
    });
    await within(panel).findByRole("checkbox", { name: "New" });
    const boxes = within(panel).getAllByRole<HTMLInputElement>("checkbox");
    expect(boxes.map(({ checked }) => checked)).toEqual([true, false, false]);
    // Undo opens it again.
    await becomes({ open_actions: [action(), action({ id: "a2", text: "Call legal" })] });
    await waitFor(() =>
      expect(within(panel).getByRole("checkbox", { name: "Write the strategy" })).not.toBeChecked(),
    );
  });
});

it("shares context in the one-to-one by Enter", async () => {
  const { user, sent, undone } = await meetingScene({ notes: [note({ id: "n1", on: today })] });
  await user.keyboard("c");
  await user.keyboard("The board wants fewer bets{Enter}");
  await waitFor(() =>
    expect(sent("context_add")).toEqual([
      {
        draft: {
          text: "The board wants fewer bets",
          areas: [],
          people: ["p"],
          one_to_one: "n1",
          on: null,
        },
      },
    ]),
  );
  expect(await screen.findByText("The context is noted.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(undone()).toBe(1);
});

it("undoes what was noted, not what was written elsewhere, from the field that Enter has emptied", async () => {
  const { user, shared, undone } = await meetingScene({ notes: [note({ id: "n1", on: today })] });
  const ofThePage = vi.fn();
  // A page without a window has no such thing.
  Object.defineProperty(document, "execCommand", { value: ofThePage, configurable: true });
  await user.click(shared());
  await user.keyboard("About the release.");
  await user.click(screen.getByRole("textbox", { name: "Context shared in this one-to-one" }));
  await user.keyboard("The CFO leaves{Enter}");
  await screen.findByText("The context is noted.");
  await user.keyboard("{Control>}zz{/Control}");
  expect(undone()).toBe(2);
  expect(ofThePage).not.toHaveBeenCalled();
  expect(shared()).toHaveValue("About the release.");
});

it("tags context while it is written down", async () => {
  const { user, sent } = await meetingScene({ notes: [note({ id: "n1", on: today })] });
  await user.keyboard("c");
  await user.keyboard("Prices go to the board");
  await user.tab();
  await user.tab();
  await user.keyboard("pri{Enter}");
  await user.click(screen.getByRole("textbox", { name: "Context shared in this one-to-one" }));
  await user.keyboard("{Enter}");
  await waitFor(() =>
    expect(sent("context_add")[0]).toMatchObject({
      draft: { text: "Prices go to the board", areas: ["pricing"] },
    }),
  );
});

describe("an earlier note", () => {
  const earlier = note({ id: "n1", shared: "About the second segment.", private: "Doubts." });

  it("is deleted with a way back", async () => {
    const { user, sent, undone } = await meetingScene({ notes: [earlier] });
    await user.click(screen.getByRole("button", { name: "More about the note of 11 Nov 2026" }));
    await user.click(await screen.findByRole("menuitem", { name: "Delete" }));
    await waitFor(() => expect(sent("one_to_one_remove")).toEqual([{ meeting: "n1" }]));
    await waitFor(() =>
      expect(screen.queryByText("About the second segment.")).not.toBeInTheDocument(),
    );
    const toast = await screen.findByRole("alertdialog", { name: "The note is deleted." });
    await user.click(within(toast).getByRole("button", { name: "Undo" }));
    expect(undone()).toBe(1);
  });

  it("marks its private part and is edited in place", async () => {
    const { user, sent } = await meetingScene({ notes: [earlier] });
    expect(screen.getByText("Private")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "More about the note of 11 Nov 2026" }));
    await user.click(await screen.findByRole("menuitem", { name: "Edit" }));
    const sheet = await screen.findByRole("region", { name: "11 Nov 2026" });
    const field = within(sheet).getByRole("textbox", { name: "What you talked about" });
    await user.type(field, " And more.");
    await user.click(within(sheet).getByRole("button", { name: "Done editing" }));
    await waitFor(() =>
      expect(sent("one_to_one_update")).toEqual([
        { meeting: "n1", edit: { shared: "About the second segment. And more." } },
      ]),
    );
  });
});
