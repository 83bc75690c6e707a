import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { RoundLine_Serialize } from "../../bindings";
import { assessing, level, ratings, sheet } from "./test_scene";

const begun: RoundLine_Serialize = {
  id: "r1",
  stage: "self_view",
  against: level,
  version: 2,
  ladder: "v2",
  begun_on: "2026-11-20",
  self_in: null,
  manager_in: null,
  closed_on: null,
  reopens: null,
};

const line = {
  competency: "research",
  name: "Research",
  expected: 3,
  self: 4,
  manager: 2,
  peers: [{ peer: "v1", value: 5 }],
  agreed: null as number | null,
  settled: null as number | null,
  standing: "differs",
  difference: 2,
  is_open: true,
};

const view = (by: "self" | "manager", value: number) =>
  ratings({
    id: `${by}-view`,
    by,
    ratings: [{ competency: "research", value, note: by === "self" ? "Ran ten talks." : "" }],
    round: "r1",
  });

const peer = {
  id: "v1",
  round: "r1",
  agreed_on: null as string | null,
  peer: null,
  name: "Mara Lindqvist",
  why: "Runs support.",
  asked_on: "2026-11-20",
  answered_on: null,
  words: "",
  quote: null as string | null,
  naming: "withheld",
  assessment: null,
  ratings: [],
};

async function scene(round: RoundLine_Serialize | null, comparison = line, asked = peer) {
  const at = (now: RoundLine_Serialize | null, one = comparison) => ({
    assessment_show: () => sheet({ round: now }),
    round_show: () => ({
      person: { id: "p", name: "Ada Lind" },
      round: now,
      note: "",
      comparisons: [one],
      open: one.is_open ? 1 : 0,
      own_view: view("self", 4),
      manager_view: now?.manager_in ? view("manager", 2) : null,
      agreed: null,
      peers: [asked],
      closing_day: "2026-11-25",
    }),
  });
  const stage = assessing({
    ...at(round),
    round_begin: () => "r1",
    round_hand_in: () => null,
    round_take_back: () => null,
    round_agree: () => null,
    round_close: () => "r1",
    round_go_on: () => "r1",
    peer_view_ask: () => "v2",
    peer_view_update: () => null,
    self_form_read_choose: () => ({
      person: { id: "p", name: "Ada Lind" },
      round: "r1",
      version: 2,
      rated: 4,
      blank: 8,
      missing: ["Data"],
      made_against: { code: "SPM", name: "Senior PM", track: "IC", grade: 3 },
      refused: [{ place: "D12", text: "9", reason: "A rating is a number from 0 to 5." }],
    }),
  });
  const becomes = (now: RoundLine_Serialize, one = comparison) => stage.becomes(at(now, one));
  return { ...stage, becomes };
}

it("begins in stages against the level that was chosen", async () => {
  const { user, sent } = await scene(null);
  await user.click(await screen.findByRole("button", { name: "Begin in stages…" }));
  const dialog = await screen.findByRole("dialog");
  await user.click(within(dialog).getByRole("button", { name: "Begin" }));
  await waitFor(() =>
    expect(sent("round_begin")).toEqual([{ beginning: { person: "p", against: "PM", on: null } }]),
  );
});

it("asks for the level of the day when a talk from before is entered", async () => {
  const { user, sent } = await scene(null);
  await user.click(await screen.findByRole("button", { name: "Begin in stages…" }));
  const dialog = await screen.findByRole("dialog");
  await user.click(within(dialog).getByRole("spinbutton", { name: /month/ }));
  await user.keyboard("10");
  expect(
    within(dialog).getByRole("button", { name: /Where they stood on that day/ }),
  ).toBeVisible();
  await user.click(within(dialog).getByRole("button", { name: "Begin" }));
  await waitFor(() =>
    expect(sent("round_begin")).toEqual([
      { beginning: { person: "p", against: null, on: "2026-10-25" } },
    ]),
  );
});

it("takes the person's ratings first, as theirs, and goes on to the leader's", async () => {
  const { user, sent, becomes } = await scene(begun);
  await user.click(await screen.findByRole("radio", { name: "4 Helps others" }));
  await waitFor(() => expect(sent("assess")[0]).toMatchObject({ draft: { by: "self" } }));
  await user.click(screen.getByRole("button", { name: "Go on without their view" }));
  await waitFor(() =>
    expect(sent("round_hand_in")).toEqual([{ round: "r1", view: "self", on: null }]),
  );
  await becomes({ ...begun, stage: "manager_view", self_in: "2026-11-21" });
  expect(await screen.findByRole("tab", { name: "Your view", selected: true })).toBeVisible();
  expect(screen.getByRole("button", { name: "Hand in" })).toBeDisabled();
});

it("keeps the other view out of sight until the leader's own is in", async () => {
  const { user } = await scene({ ...begun, stage: "manager_view", self_in: "2026-11-21" });
  await user.click(await screen.findByRole("tab", { name: "Their view ✓" }));
  expect(await screen.findByText(/Kept out of sight/)).toBeVisible();
  expect(screen.queryByText("Ran ten talks.")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Show it anyway" }));
  expect(screen.getByText("Ran ten talks.")).toBeVisible();
});

const compared: RoundLine_Serialize = {
  ...begun,
  stage: "compare",
  self_in: "2026-11-21",
  manager_in: "2026-11-22",
};

it("shows both views in words and keeps what is agreed", async () => {
  const { user, sent, becomes } = await scene(compared);
  expect(await screen.findByText("They 4 Helps others, you 2 With help")).toBeVisible();
  expect(screen.getByRole("heading", { name: "To talk about" })).toBeVisible();
  expect(screen.getByRole("button", { name: "Make it final…" })).toBeDisabled();
  await user.click(screen.getByRole("radio", { name: "3 Alone" }));
  await waitFor(() =>
    expect(sent("round_agree")).toEqual([
      {
        round: "r1",
        agreement: {
          ratings: [{ competency: "research", value: 3, note: "" }],
          cleared: [],
          note: null,
        },
      },
    ]),
  );
  await becomes(compared, { ...line, agreed: 3, settled: 3, is_open: false });
  expect(await screen.findByText("Everything is settled")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Make it final…" }));
  const dialog = await screen.findByRole("dialog");
  expect(dialog).toHaveTextContent("version 2 of the ladder");
  await user.click(within(dialog).getByRole("button", { name: "Make final" }));
  await waitFor(() => expect(sent("round_close")).toEqual([{ round: "r1", on: null }]));
});

it("tells which cells of a form were not taken, whatever stage comes next", async () => {
  const { user, becomes } = await scene(begun);
  await user.click(await screen.findByRole("button", { name: "Read a form in…" }));
  await becomes({ ...begun, stage: "manager_view", self_in: "2026-11-21" });
  expect(await screen.findByText("1 cell in the form of Ada Lind was not taken")).toBeVisible();
  expect(screen.getByText(/D12 “9”/)).toBeVisible();
  expect(
    screen.getByText("The form of Ada Lind has no line for 1 competency any more"),
  ).toBeVisible();
  expect(screen.getByText("The form of Ada Lind was held against Senior PM")).toBeVisible();
});

it("asks a colleague with a reason, and quotes only what was marked", async () => {
  const { user, sent } = await scene(begun);
  await user.click(await screen.findByRole("tab", { name: /Colleagues/ }));
  await user.click(
    await screen.findByRole("button", { name: "Add the answer… of Mara Lindqvist" }),
  );
  const dialog = await screen.findByRole("dialog");
  await user.type(within(dialog).getByRole("textbox", { name: "In their words" }), "Calm.");
  await user.click(within(dialog).getByRole("button", { name: "Keep" }));
  await waitFor(() =>
    expect(sent("peer_view_update")).toEqual([
      {
        view: "v1",
        edit: { why: null, answered_on: null, words: "Calm.", quote: "", naming: "withheld" },
      },
    ]),
  );
  expect(sent("assess")).toHaveLength(0);
});

it("keeps in sight who was heard in the assessment taken up, of which only the consent changes", async () => {
  const { user, sent } = await scene(begun, line, {
    ...peer,
    agreed_on: "2026-10-30",
    words: "Ships calmly.",
    quote: "Ships calmly.",
  });
  await user.click(await screen.findByRole("tab", { name: /Colleagues/ }));
  expect(await screen.findByText("Said for the assessment agreed on 30 Oct 2026")).toBeVisible();
  expect(
    screen.queryByRole("button", { name: "Remove the view of Mara Lindqvist" }),
  ).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Add the answer… of Mara Lindqvist" }));
  const dialog = await screen.findByRole("dialog");
  expect(within(dialog).queryByText("Their ratings, if they gave any")).not.toBeInTheDocument();
  expect(within(dialog).queryByRole("textbox")).not.toBeInTheDocument();
  await user.click(within(dialog).getByRole("checkbox", { name: /May be printed/ }));
  await user.click(within(dialog).getByRole("button", { name: "Keep" }));
  await waitFor(() =>
    expect(sent("peer_view_update")).toEqual([
      {
        view: "v1",
        edit: { why: null, answered_on: null, words: null, quote: "", naming: "withheld" },
      },
    ]),
  );
});

const newer = {
  person: { id: "p", name: "Ada Lind" },
  round: "r1",
  from: 2,
  to: 3,
  level: "Product Manager",
  against: "PM",
  why: "It is the same level.",
  choices: [
    { code: "PM", name: "Product Manager" },
    { code: "SPM", name: "Senior PM" },
  ],
  kept: 3,
  lost: [
    { by: "self", competency: "juggling", name: "Juggling", value: 4, note: "Five balls." },
    { by: "agreed", competency: "juggling", name: "Juggling", value: 3, note: "" },
  ],
  added: ["Data"],
  waits_for_own_view: true,
};

it("stays on its version until it is told to go on, and says before what would be lost", async () => {
  const { user, sent, becomes, host } = await scene(begun);
  await screen.findByRole("button", { name: "Hand out a form…" });
  expect(screen.queryByText(/counts now/)).toBeNull();
  host.answer({ round_go_on_show: () => newer });
  await becomes(begun);
  expect(await screen.findByText("Version 3 of the ladder counts now")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Go on with version 3…" }));
  const dialog = await screen.findByRole("dialog");
  expect(dialog).toHaveTextContent("3 ratings stay, with their notes.");
  expect(dialog).toHaveTextContent("2 ratings go");
  expect(dialog).toHaveTextContent("Juggling: 4, by them");
  expect(dialog).toHaveTextContent("Five balls.");
  expect(dialog).toHaveTextContent("Juggling: 3, agreed");
  expect(dialog).toHaveTextContent("New, and not rated yet: Data.");
  expect(sent("round_go_on")).toHaveLength(0);
  await user.click(within(dialog).getByRole("button", { name: "Go on with version 3" }));
  await waitFor(() => expect(sent("round_go_on")).toEqual([{ round: "r1", against: "PM" }]));
});

it("asks for the level where none follows", async () => {
  const { user, becomes, host } = await scene(begun);
  host.answer({ round_go_on_show: () => ({ ...newer, against: null }) });
  await becomes(begun);
  await user.click(await screen.findByRole("button", { name: "Go on with version 3…" }));
  const dialog = await screen.findByRole("dialog");
  expect(within(dialog).getByRole("button", { name: "Go on with version 3" })).toBeDisabled();
});
