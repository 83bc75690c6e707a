import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type {
  ContextGiven_Serialize as ContextGiven,
  DarkNote,
  MeetingCell_Serialize as MeetingCell,
} from "../../bindings";
import { meetingScene, note, today } from "./meeting_scene";

function dark(of: Partial<DarkNote> = {}): DarkNote {
  return {
    id: "c1",
    on: "2026-11-20",
    text: "Prices go to the board",
    areas: [{ code: "pricing", name: "Pricing" }],
    ...of,
  };
}

const given: ContextGiven = {
  id: "s1",
  context: "c1",
  one_to_one: "n-new",
  on: today,
  text: "Prices go to the board",
  areas: [],
};

function cell(of: Partial<MeetingCell> = {}): MeetingCell {
  return {
    area: "pricing",
    name: "Pricing",
    level: 3,
    wanted: null,
    wanted_by: null,
    wanted_late: false,
    review: null,
    overdue: false,
    moved: null,
    ...of,
  };
}

const panel = () => screen.getByRole("complementary", { name: "On the table" });

describe("context they were not told", () => {
  it("becomes a part of the one-to-one when it is ticked, and begins it where nothing is written", async () => {
    const { user, sent, becomes } = await meetingScene({ to_tell: [dark()] });
    expect(within(panel()).getByText("They have a say in Pricing")).toBeVisible();
    await user.click(within(panel()).getByRole("checkbox", { name: "Prices go to the board" }));
    await waitFor(() => expect(sent("one_to_one_add")).toHaveLength(1));
    expect(sent("one_to_one_add")[0]).toMatchObject({ draft: { person: "p", shares: ["c1"] } });
    expect(sent("context_share")).toHaveLength(0);
    expect(await screen.findByText("Ada Lind knows now.")).toBeVisible();
    // It stays where it was, so that a slip can be taken back.
    await becomes({ to_tell: [], context: [given] });
    const box = () => within(panel()).getByRole("checkbox", { name: "Prices go to the board" });
    await waitFor(() => expect(box()).toBeChecked());
    await user.click(box());
    await waitFor(() => expect(sent("context_take_back")).toEqual([{ share: "s1" }]));
    expect(await screen.findByText(/^It counts as not told/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Undo" })).toBeVisible();
    await becomes({ to_tell: [dark()], context: [] });
    await waitFor(() => expect(box()).not.toBeChecked());
  });

  it("is reached by a letter, and from the middle of the writing too", async () => {
    const { user, shared } = await meetingScene({ to_tell: [dark()] });
    const box = () => within(panel()).getByRole("checkbox", { name: "Prices go to the board" });
    await user.keyboard("t");
    await waitFor(() => expect(box()).toHaveFocus());
    await user.click(shared());
    await user.keyboard("{Control>}{Shift>}t{/Shift}{/Control}");
    await waitFor(() => expect(box()).toHaveFocus());
  });

  it("is told in the note that is there already", async () => {
    const { user, sent } = await meetingScene({
      notes: [note({ id: "n1", on: today })],
      to_tell: [dark()],
    });
    await user.click(within(panel()).getByRole("checkbox", { name: "Prices go to the board" }));
    await waitFor(() =>
      expect(sent("context_share")).toEqual([
        {
          sharing: {
            notes: ["c1"],
            whom: { who: "people", people: ["p"] },
            one_to_one: "n1",
            on: null,
          },
        },
      ]),
    );
  });
});

describe("decisions on the table", () => {
  it("moves one that is waiting, with the reason, without leaving the note", async () => {
    const { user, sent } = await meetingScene({
      decisions_waiting: [cell({ wanted: 5, wanted_by: "2026-11-20", wanted_late: true })],
    });
    expect(within(panel()).getByText("3 Consult now, 5 Advise wanted")).toBeInTheDocument();
    expect(within(panel()).getByText("Was to be by 20 Nov 2026")).toBeVisible();
    await user.click(within(panel()).getByRole("button", { name: "Move it now: Pricing" }));
    const dialog = await screen.findByRole("dialog", { name: "Who decides on Pricing" });
    await user.type(within(dialog).getByRole("textbox", { name: "Why" }), "Two good calls.");
    await user.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(sent("one_to_one_decide")).toHaveLength(1));
    expect(sent("one_to_one_decide")[0]).toMatchObject({
      decision: {
        do: "set",
        draft: { person: "p", area: "pricing", level: 5, reason: "Two good calls." },
      },
    });
    expect(await screen.findByText("Pricing is at 5 Advise.")).toBeVisible();
  });

  it("says the step of the scale of the workspace, not the number that is kept", async () => {
    const steps = ["Root", "Trunk", "Branch", "Leaf"].map((word, at) => ({
      number: at + 1,
      value: at + 4,
      word,
      meaning: "",
      reads: at === 0 ? [1, 2, 3, 4] : [at + 4],
    }));
    await meetingScene({ steps, decisions_waiting: [cell({ wanted: 6 })] });
    expect(within(panel()).getByText("1 Root now, 3 Branch wanted")).toBeInTheDocument();
  });

  it("leaves one that is due as it is, with a day for the next look", async () => {
    const { user, sent } = await meetingScene({
      reviews: [cell({ review: "2026-11-20", overdue: true })],
    });
    await user.click(within(panel()).getByRole("button", { name: "Pricing: looked at, stays" }));
    const dialog = await screen.findByRole("dialog", { name: "Pricing stays at 3 Consult" });
    // It acts at once, so it promises no further question.
    expect(within(dialog).getByRole("button", { name: "Looked at, stays" })).toBeVisible();
    await user.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(sent("one_to_one_decide")).toHaveLength(1));
    expect(sent("one_to_one_decide")[0]).toMatchObject({
      decision: { draft: { level: null, review: { do: "set", value: "2027-02-25" } } },
    });
  });

  it("begins the note of today with a decision, once, and takes along what was typed in it", async () => {
    const { user, sent, shared } = await meetingScene({
      reviews: [cell(), cell({ area: "hiring", name: "Hiring" })],
    });
    const look = async (name: string) => {
      await user.click(within(panel()).getByRole("button", { name: `${name}: looked at, stays` }));
      await screen.findByRole("dialog");
      await user.keyboard("{Control>}{Enter}{/Control}");
      await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    };
    await look("Pricing");
    expect(sent("one_to_one_decide")[0]).toMatchObject({
      begins: { person: "p", on: today, shared: "", private: "" },
    });
    expect(await screen.findByText("Kept")).toBeVisible();
    await look("Hiring");
    expect(sent("one_to_one_decide")[1]).toMatchObject({ begins: null });
    await user.type(shared(), "Prices");
    await user.tab();
    await waitFor(() => expect(sent("one_to_one_update")).toHaveLength(1));
    expect(sent("one_to_one_add")).toHaveLength(0);
  });

  it("goes on with the note of today that is there", async () => {
    const { user, sent } = await meetingScene({
      notes: [note({ id: "n1", on: today })],
      reviews: [cell()],
    });
    await user.click(within(panel()).getByRole("button", { name: "Pricing: looked at, stays" }));
    await screen.findByRole("dialog");
    await user.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(sent("one_to_one_decide")).toHaveLength(1));
    expect(sent("one_to_one_decide")[0]).toMatchObject({ begins: null });
  });

  it("offers what was agreed before a move to a new domain, and says so", async () => {
    const moved = { on: "2026-11-24", area: { from: "Payments", to: "Risk" }, stage: null };
    await meetingScene({ reviews: [cell({ level: 6, moved })] });
    expect(
      within(panel()).getByText("Agreed before they moved to Risk on 24 Nov 2026"),
    ).toBeVisible();
    expect(
      within(panel()).getByRole("button", { name: "Pricing: looked at, stays" }),
    ).toBeVisible();
  });

  it("gives back what holds for a while, and says what has come back", async () => {
    const held = {
      id: "t1",
      area: "pricing",
      name: "Pricing",
      level: 2,
      agreed: 5,
      afterwards: "5 Advise again",
      since: "2026-11-01",
      until: "2026-11-30",
      reason: "The audit",
      returns_on: "2026-12-01",
      is_over: false,
    };
    const { user, sent } = await meetingScene({
      for_a_while: [
        held,
        {
          ...held,
          id: "t2",
          area: "hiring",
          name: "Hiring",
          is_over: true,
          returns_on: "2026-11-20",
        },
      ],
    });
    expect(within(panel()).getByText("2 Sell until Mon 30 Nov, then 5 Advise again")).toBeVisible();
    expect(within(panel()).getByText("Back to 5 Advise since Fri 20 Nov")).toBeVisible();
    const buttons = within(panel()).getAllByRole("button", { name: /back now/ });
    expect(buttons).toHaveLength(1);
    await user.click(within(panel()).getByRole("button", { name: "Give Pricing back now" }));
    await waitFor(() =>
      expect(sent("one_to_one_decide")).toMatchObject([
        { decision: { do: "give_back", held: "t1" }, begins: { person: "p", on: today } },
      ]),
    );
  });

  it("shows where the two see it differently, in the words of both", async () => {
    await meetingScene({
      differences: [
        {
          area: "pricing",
          name: "Pricing",
          level: 5,
          own: 3,
          steps: -2,
          on: "2026-11-10",
          note: "I always ask first",
          waiting: { kind: "waiting", on: "2026-11-19", agreed: 5, words: "Who signs?" },
        },
      ],
    });
    expect(within(panel()).getByText("You: 5 Advise. They: 3 Consult.")).toBeVisible();
    expect(within(panel()).getByText("“I always ask first”, 10 Nov 2026")).toBeVisible();
    expect(within(panel()).getByText("To talk about since 19 Nov 2026: Who signs?")).toBeVisible();
  });
});

it("tells of an earlier note what was decided and told in it", async () => {
  await meetingScene({
    notes: [
      note({
        id: "n1",
        shared: "About prices.",
        context: [{ ...given, areas: [{ code: "pricing", name: "Pricing" }] }],
        moves: [
          {
            area: { code: "pricing", name: "Pricing" },
            kind: "freer",
            what: "Consult → Advise",
            why: "Two good calls.",
            terms: [],
          },
          {
            area: { code: "hiring", name: "Hiring" },
            kind: "temporary",
            what: "Pulled back for a while: Advise → Sell",
            why: "Short freeze",
            terms: ["Until 1 December 2026."],
          },
        ],
      }),
    ],
  });
  const article = screen.getByRole("article");
  expect(within(article).getByText("Consult → Advise")).toBeVisible();
  expect(within(article).getByText("Two good calls.")).toBeVisible();
  expect(within(article).getByText("Short freeze. Until 1 December 2026.")).toBeVisible();
  expect(within(article).getByText("Prices go to the board")).toBeVisible();
});

describe("a long table", () => {
  const many = (count: number, of: (at: number) => Partial<MeetingCell>) =>
    Array.from({ length: count }, (_, at) =>
      cell({ area: `a${at}`, name: `Area ${at}`, ...of(at) }),
    );

  it("shows the first of each with how many there are, and the others on demand", async () => {
    const { user } = await meetingScene({
      to_tell: Array.from({ length: 6 }, (_, at) => dark({ id: `c${at}`, text: `Note ${at}` })),
      decisions_waiting: many(5, () => ({ wanted: 5 })),
      reviews: many(3, () => ({ review: "2026-11-20" })),
    });
    const part = (name: string) => within(within(panel()).getByRole("region", { name }));
    expect(part("Not told yet").getAllByRole("checkbox")).toHaveLength(2);
    expect(part("Not told yet").getByText("6")).toBeVisible();
    const waiting = part("Wanted, not given yet");
    expect(waiting.getAllByRole("listitem")).toHaveLength(2);
    await user.click(waiting.getByRole("button", { name: "Show 3 more" }));
    expect(waiting.getAllByRole("listitem")).toHaveLength(5);
    // A single one is shown rather than a way to it.
    expect(part("Delegation to review").getAllByRole("listitem")).toHaveLength(3);
  });

  it("is folded part by part, and T goes to what is left open", async () => {
    const { user } = await meetingScene({
      to_tell: [dark()],
      decisions_waiting: [cell({ wanted: 5 })],
    });
    const fold = () => within(panel()).getByRole("button", { name: "Not told yet" });
    expect(fold()).toHaveAttribute("aria-expanded", "true");
    await user.click(fold());
    expect(fold()).toHaveAttribute("aria-expanded", "false");
    expect(within(panel()).queryByRole("checkbox")).toBeNull();
    await user.keyboard("t");
    const move = within(panel()).getByRole("button", { name: "Move it now: Pricing" });
    await waitFor(() => expect(move).toHaveFocus());
    // It stays folded for the next one-to-one, until it is opened again.
    await user.click(fold());
    expect(within(panel()).getByRole("checkbox")).toBeVisible();
  });
});
