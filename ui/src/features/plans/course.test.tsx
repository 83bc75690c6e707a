import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type {
  CarryOffer,
  PlanPage_Serialize as PlanPage,
  SignedPlanRow_Serialize as SignedPlanRow,
} from "../../bindings";
import { testPages } from "../printing/test_pages";
import { action, focus, planPage, show } from "./test_scene";

const agreed = (more: Partial<PlanPage> = {}): PlanPage => {
  const page = planPage({ stage: "active", ...more });
  return { ...page, plan: { ...page.plan, state: "agreed", agreed_on: "2026-10-02" } };
};

const signed = (more: Partial<SignedPlanRow> = {}): SignedPlanRow => ({
  id: "s1",
  pm: { name: "Ada Lind", on: "2026-10-02" },
  leader: { name: "Ruth Jensen", on: "2026-10-05" },
  of_day: null,
  pages: 2,
  changes: [],
  ...more,
});

it("agrees on a draft with the names of both under it, or of one, or of none", async () => {
  const { user, sent } = show("/plans/p1", {
    plan_show: () => planPage(),
    plan_sign: () => "s1",
    plan_agree: () => null,
  });
  const open = async () => {
    await user.click(await screen.findByRole("button", { name: "Agree…" }));
    return screen.findByRole("dialog", { name: "Agree on the plan with Ada Lind" });
  };
  let dialog = await open();
  await user.click(within(dialog).getByRole("checkbox", { name: "Ruth Jensen" }));
  await user.click(within(dialog).getByRole("button", { name: "Agree" }));
  await waitFor(() =>
    expect(sent("plan_sign")).toEqual([
      {
        plan: "p1",
        draft: { on: null, by: ["pm"] },
        paper: { size: "a4", orientation: null, write_in: "without" },
      },
    ]),
  );
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  dialog = await open();
  for (const name of ["Ada Lind", "Ruth Jensen"]) {
    await user.click(within(dialog).getByRole("checkbox", { name }));
  }
  await user.click(within(dialog).getByRole("button", { name: "Agree" }));
  await waitFor(() => expect(sent("plan_agree")).toEqual([{ plan: "p1", on: null }]));
});

it("shows what was signed, what changed since, and lets it be signed as it is now", async () => {
  const changes = ["“Write the strategy” was moved from 30 October to 13 November 2026."];
  const { user, sent } = show("/plans/p1", {
    plan_show: () =>
      agreed({ signed: [signed({ changes }), signed({ id: "s0", leader: null, changes: [] })] }),
    plan_sign: () => "s2",
    signed_plan_pages: () => testPages("<svg/>"),
    signed_plan_save: () => ({ path: "/tmp/a.pdf", pages: 2, person: null, missing: [] }),
  });
  const card = await screen.findByRole("region", { name: "As it was signed" });
  const both = "Signed by Ada Lind on 2 October 2026 and Ruth Jensen on 5 October 2026";
  expect(within(card).getByText(both)).toBeVisible();
  expect(within(card).getByText(changes[0] ?? "")).toBeVisible();
  await user.click(within(card).getByRole("button", { name: `Save as PDF…: ${both}` }));
  await waitFor(() =>
    expect(sent("signed_plan_save")).toEqual([{ signed: "s1", name: "Ada Lind" }]),
  );
  await user.click(within(card).getByRole("button", { name: `Pages…: ${both}` }));
  const pages = await screen.findByRole("dialog", { name: both });
  expect(
    await within(pages).findByRole("img", { name: "Page 1 of 1 of the plan Ada Lind signed" }),
  ).toBeVisible();
  await user.click(within(pages).getByRole("button", { name: "Close" }));
  await user.click(within(card).getByRole("button", { name: "Sign as it is now…" }));
  const dialog = await screen.findByRole("dialog", { name: "Sign the plan with Ada Lind" });
  await user.click(within(dialog).getByRole("button", { name: "Sign" }));
  await waitFor(() =>
    expect(sent("plan_sign")).toEqual([
      {
        plan: "p1",
        draft: { on: null, by: ["pm", "leader"] },
        paper: { size: "a4", orientation: null, write_in: "without" },
      },
    ]),
  );
});

it("tells apart what was signed on one day", async () => {
  const pm = { name: "Ada Lind", on: "2026-11-24" };
  const { user } = show("/plans/p1", {
    plan_show: () =>
      agreed({
        signed: [
          signed({ pm, leader: null, of_day: { place: 2, of: 2 } }),
          signed({ id: "s0", pm, leader: null, of_day: { place: 1, of: 2 } }),
        ],
      }),
  });
  const card = await screen.findByRole("region", { name: "As it was signed" });
  await user.click(within(card).getByText("Signed before"));
  const names = within(card)
    .getAllByRole("button", { name: /Signed by/ })
    .map((button) => button.getAttribute("aria-label"));
  expect(names).toHaveLength(6);
  expect(new Set(names).size).toBe(6);
  expect(names).toContain("Pages…: Signed by Ada Lind, 24 November 2026 (1 of 2 that day)");
});

it("asks only those for a name who have not given it yet", async () => {
  const { user } = show("/plans/p1", {
    plan_show: () => agreed({ signed: [signed({ leader: null })], may_sign: ["leader"] }),
  });
  const card = await screen.findByRole("region", { name: "As it was signed" });
  await user.click(within(card).getByRole("button", { name: "Sign…" }));
  const dialog = await screen.findByRole("dialog", { name: "Sign the plan with Ada Lind" });
  expect(within(dialog).queryByRole("checkbox", { name: "Ada Lind" })).toBeNull();
  expect(within(dialog).getByRole("checkbox", { name: "Ruth Jensen" })).toBeChecked();
});

it("looks back on the plan before, and on what happened since", async () => {
  show("/plans/p1", {
    plan_show: () =>
      planPage({
        last: {
          plan: "p0",
          from: "2026-07-01",
          to: "2026-09-30",
          period: "1 July – 30 September 2026",
          outcome: "partly",
          outcome_note: "One of two.",
          is_open: false,
          focuses: [
            {
              heading: "Customer insight",
              from_to: "From 2 With help to 3 On their own",
              now: "last rated 2 With help",
              outcome: "partly",
              outcome_note: "",
              carried: true,
              done: 1,
              actions: 2,
            },
          ],
          kept: 1,
          promised: 2,
          held: 3,
          check_ins: 3,
        },
        since: [{ on: "2026-10-20", what: "Pricing: Consult → Advise" }],
      }),
  });
  const card = await screen.findByRole("region", { name: "The plan before" });
  for (const text of [
    "1 July – 30 September 2026: reached in part",
    "One of two.",
    "Reached in part",
    "From 2 With help to 3 On their own; last rated 2 With help",
    "1 of 2",
    "1 of 2 commitments kept, 3 of 3 check-ins held.",
    "Pricing: Consult → Advise",
  ]) {
    expect(within(card).getByText(text)).toBeVisible();
  }
  expect(
    within(card).getByRole("rowheader", { name: /Customer insight.*goes on here/ }),
  ).toBeVisible();
});

const offer: CarryOffer = {
  from: "2027-01-01",
  to: "2027-03-31",
  focuses: [
    {
      id: "f1",
      heading: "Customer insight",
      why: "It is not reached yet.",
      goes_on: true,
      goes_on_in: null,
      actions: [{ id: "a1", text: "Talk to five customers", due: "2026-11-20" }],
    },
    {
      id: "f2",
      heading: "Pricing",
      why: "What it aimed at is reached.",
      goes_on: false,
      goes_on_in: null,
      actions: [{ id: "a2", text: "Set the price", due: null }],
    },
    {
      id: "f3",
      heading: "Roadmaps",
      why: "It goes on in the plan for 1 January – 31 March 2027 already.",
      goes_on: false,
      goes_on_in: "1 January – 31 March 2027",
      actions: [],
    },
  ],
  commitments: [{ id: "c1", text: "A seat at the review", due: null }],
  usual: { focuses: ["f1"], actions: ["a1"], commitments: ["c1"] },
};

it("begins the next plan with what goes on", async () => {
  const { user, sent } = show("/plans/p1", {
    plan_show: () => agreed(),
    plan_carry_offer: () => offer,
    plan_carry: () => "p2",
  });
  await user.click(await screen.findByRole("button", { name: "More" }));
  await user.click(await screen.findByRole("menuitem", { name: "Next plan…" }));
  const dialog = await screen.findByRole("dialog", { name: "The next plan for Ada Lind" });
  const box = (name: RegExp) => within(dialog).getByRole("checkbox", { name });
  expect(box(/Customer insight/)).toBeChecked();
  expect(box(/Pricing/)).not.toBeChecked();
  expect(box(/Roadmaps.*goes on in the plan for/)).toBeDisabled();
  expect(within(dialog).queryByRole("checkbox", { name: /Set the price/ })).toBeNull();
  await user.click(box(/Pricing/));
  expect(box(/Set the price/)).toBeChecked();
  await user.click(box(/Customer insight/));
  await user.click(within(dialog).getByRole("button", { name: "Begin the next plan" }));
  await waitFor(() =>
    expect(sent("plan_carry")).toEqual([
      {
        plan: "p1",
        draft: {
          from: null,
          to: null,
          carry: { focuses: ["f2"], actions: ["a2"], commitments: ["c1"] },
        },
      },
    ]),
  );
});

it("says what helps with an action, how its date slipped, and where it goes on", async () => {
  const actions = [
    action("a1", { due: "2026-12-11", people: "Mei", resources: "200 €" }),
    action("a2", { status: "carried", due: "2026-10-30" }),
  ];
  const { user, sent } = show("/plans/p1", {
    plan_show: () =>
      agreed({
        focuses: [focus("f1", "Customer insight", { actions })],
        slipped: [{ thing: { kind: "action", id: "a1" }, first: "2026-10-30", times: 2 }],
      }),
    action_update: () => null,
  });
  expect(await screen.findByText("With Mei · 200 €")).toBeVisible();
  expect(screen.getByText("Moved 2 times, first due 30 Oct 2026")).toBeInTheDocument();
  expect(screen.getByText("Goes on in the next plan")).toBeVisible();
  expect(screen.getByRole("checkbox", { name: "Done: Action a2" })).toBeDisabled();
  await user.click(screen.getByRole("button", { name: "Edit: Action a1" }));
  const people = screen.getByRole("textbox", { name: "Who helps" });
  await user.clear(people);
  await user.type(people, "Mei and Tom{Enter}");
  await waitFor(() =>
    expect(sent("action_update")[0]).toMatchObject({
      action: "a1",
      edit: { people: "Mei and Tom", resources: "200 €" },
    }),
  );
});

it("lets a check-in that passed in silence count as held", async () => {
  const silent = { plan: "p1", note: "", changes: "", private_note: "" };
  const { user, sent } = show("/plans/p1", {
    plan_show: () =>
      agreed({
        check_ins: [
          { ...silent, id: "c1", on: "2026-11-13", held_on: null },
          { ...silent, id: "c2", on: "2026-12-11", held_on: null },
        ],
        late: [{ kind: "check_in", id: "c1" }],
        to_hold: ["c1"],
        slipped: [{ thing: { kind: "check_in", id: "c2" }, first: "2026-11-27", times: 1 }],
      }),
    check_in_update: () => null,
  });
  const held = await screen.findAllByRole("button", { name: /It was held/ });
  expect(screen.getByText("Moved once, first due 27 Nov 2026")).toBeInTheDocument();
  expect(held).toHaveLength(1);
  await user.click(held[0] as HTMLElement);
  await waitFor(() =>
    expect(sent("check_in_update")).toEqual([
      { checkIn: "c1", edit: { held_on: { do: "set", value: "2026-11-13" } } },
    ]),
  );
});

it("says that a check-in was held, whatever was written in it, and takes that back", async () => {
  const words = { plan: "p1", changes: "", private_note: "" };
  const { user, sent } = show("/plans/p1", {
    plan_show: () =>
      agreed({
        check_ins: [
          {
            ...words,
            id: "c1",
            on: "2026-11-13",
            held_on: "2026-11-13",
            note: "",
            private_note: "hm",
          },
          { ...words, id: "c2", on: "2026-12-06", held_on: "2026-11-20", note: "Moved up" },
          { ...words, id: "c3", on: "2026-12-11", held_on: null, note: "Ask about Data" },
        ],
      }),
    workspace_state: () => ({ today: "2026-12-04" }),
    check_in_update: () => null,
  });
  expect(await screen.findByText("Held")).toBeInTheDocument();
  expect(screen.getByText("Held 20 Nov 2026")).toBeInTheDocument();
  expect(screen.getByText("To come")).toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "More about the check-in of 13 Nov 2026" }));
  await user.click(await screen.findByRole("menuitem", { name: "It was not held" }));
  await waitFor(() =>
    expect(sent("check_in_update")).toEqual([
      { checkIn: "c1", edit: { held_on: { do: "clear" } } },
    ]),
  );
  // It came earlier than it was planned.
  await user.click(screen.getByRole("button", { name: "More about the check-in of 11 Dec 2026" }));
  await user.click(await screen.findByRole("menuitem", { name: "It was held today" }));
  await waitFor(() =>
    expect(sent("check_in_update")[1]).toEqual({
      checkIn: "c3",
      edit: { held_on: { do: "set", value: "2026-12-04" } },
    }),
  );
});
