import { QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import type { PlanGuide_Serialize as PlanGuide, PlanStep } from "../../bindings";
import { CommandLayer } from "../../commands";
import { platform } from "../../platform";
import { testHost } from "../../platform/test_host";
import { queryClient, refreshOnChange, tagsOfReads } from "../../queries";
import { focus, planPage } from "../plans/test_scene";
import { testPages } from "../printing/test_pages";
import { GuideScreen } from "./GuideScreen";

const order: PlanStep[] = [
  "direction",
  "strengths",
  "focus",
  "path",
  "actions",
  "commitments",
  "check_ins",
  "ready",
];

const guide = (more: Partial<PlanGuide> = {}): PlanGuide => ({
  steps: order.map((step) => ({ step, done: step === "direction", lacks: null })),
  proposals: [],
  strengths: [],
  promises: [],
  check_ins: [],
  ...more,
});

const answers = {
  workspace_state: () => ({ name: "Product org", today: "2026-11-24" }),
  roster_list: () => ({ people: [], open_roles: [] }),
  ladder_show: () => ({
    ladder: { tracks: [], levels: [], competencies: [] },
    areas: [],
    proficiencies: [],
    delegation_levels: [],
  }),
  plan_pages: () => testPages("<svg/>"),
  plan_show: () => planPage(),
  plan_guide: () => guide(),
};

function show(step: string, handlers: Parameters<typeof testHost>[0] = {}) {
  const host = testHost({ ...answers, ...handlers });
  const client = queryClient();
  refreshOnChange(client, platform, tagsOfReads);
  const root = createRootRoute();
  const router = createRouter({
    routeTree: root.addChildren([
      createRoute({
        getParentRoute: () => root,
        path: "/plans/$id/make",
        validateSearch: ({ step: at }: Record<string, unknown>) => ({ step: String(at ?? "") }),
        component: GuideScreen,
      }),
      createRoute({
        getParentRoute: () => root,
        path: "/plans/$id",
        component: () => <p>The plan itself</p>,
      }),
    ]),
    history: createMemoryHistory({ initialEntries: [`/plans/p1/make?step=${step}`] }),
  });
  render(
    <QueryClientProvider client={client}>
      <CommandLayer />
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  const sent = (command: string) =>
    host.calls.filter((call) => call.command === command).map(({ args }) => args);
  return { host, user: userEvent.setup(), sent };
}

it("goes from step to step, says which were said something in, and ends in the plan", async () => {
  const { user } = show("direction");
  const rail = await screen.findByRole("navigation", { name: "Steps" });
  expect(within(rail).getByRole("button", { name: "Direction, said" })).toHaveAttribute(
    "aria-current",
    "step",
  );
  await user.click(screen.getByRole("button", { name: "Next" }));
  const title = await screen.findByRole("heading", { name: "Strengths" });
  await waitFor(() => expect(title).toHaveFocus());
  await user.keyboard("{Control>}{Enter}{/Control}");
  expect(await screen.findByRole("heading", { name: "Focus areas" })).toBeVisible();
  await user.click(within(rail).getByRole("button", { name: "Ready" }));
  expect(await screen.findByText("The plan is ready to be talked through")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Open the plan" }));
  expect(await screen.findByText("The plan itself")).toBeVisible();
});

it("says in words what a step that was begun still lacks", async () => {
  const steps = order.map((step) => ({
    step,
    done: false,
    lacks: step === "direction" ? ("aspiration" as const) : null,
  }));
  show("direction", { plan_guide: () => guide({ steps }) });
  const rail = await screen.findByRole("navigation", { name: "Steps" });
  const direction = within(rail).getByRole("button", { name: /^Direction/ });
  expect(direction).toHaveAccessibleName("Direction, their own words are missing");
  expect(within(direction).getByText("their own words are missing")).toBeVisible();
  expect(within(rail).getByRole("button", { name: "Strengths" })).toBeVisible();
});

const proposals: PlanGuide["proposals"] = [
  {
    on: { kind: "competency", code: "communication" },
    heading: "Communication and story",
    from: 2,
    to: 3,
    from_to: "From 2 With help to 3 On their own",
    reasons: [
      { kind: "gap", words: "Senior PM expects 3; last rated 2." },
      { kind: "stuck", words: "A sign of being stuck, seen 3 November 2026." },
    ],
  },
];

it("proposes focus areas with every reason, and no fourth", async () => {
  const { user, sent, host } = show("focus", {
    plan_guide: () => guide({ proposals }),
    focus_add: () => "f9",
  });
  expect(await screen.findByText("Senior PM expects 3; last rated 2.")).toBeVisible();
  expect(screen.getByText("Sign")).toBeVisible();
  const choose = "Choose as a focus area: Communication and story";
  await user.click(screen.getByRole("button", { name: choose }));
  await waitFor(() =>
    expect(sent("focus_add")).toEqual([
      {
        plan: "p1",
        draft: { on: proposals[0]?.on, from: 2, to: 3, note: "", know: "" },
      },
    ]),
  );
  host.answer({
    plan_show: () =>
      planPage({
        may_add_focus: false,
        focuses: ["One", "Two", "Three"].map((name, at) =>
          focus(`f${at}`, name, { position: at + 1 }),
        ),
      }),
  });
  await host.changed(["plans"]);
  expect(await screen.findByText(/more is a wish list/)).toBeVisible();
  expect(screen.getByRole("button", { name: choose })).toBeDisabled();
});

it("takes a strength into the words of the plan, after what stands there", async () => {
  const page = planPage();
  const { user, sent } = show("strengths", {
    plan_show: () => ({ ...page, plan: { ...page.plan, strengths: "Calm under fire" } }),
    plan_guide: () =>
      guide({ strengths: [{ name: "Delivery", why: "5 of 5; Senior PM expects 4." }] }),
    plan_update: () => null,
  });
  await user.click(await screen.findByRole("button", { name: "Add to the strengths: Delivery" }));
  await waitFor(() =>
    expect(sent("plan_update")).toEqual([
      { plan: "p1", edit: { strengths: "Calm under fire\nDelivery" } },
    ]),
  );
});

it("plans the proposed dates but for those left out", async () => {
  const { user, sent } = show("check_ins", {
    plan_guide: () => guide({ check_ins: ["2026-12-22", "2027-01-19"] }),
    check_ins_plan: () => null,
  });
  await user.click(await screen.findByRole("checkbox", { name: /19 Jan/ }));
  await user.click(screen.getByRole("button", { name: "Plan this check-in" }));
  await waitFor(() =>
    expect(sent("check_ins_plan")).toEqual([{ plan: "p1", days: ["2026-12-22"] }]),
  );
});

it("leads back to the focus areas where there is nothing to act on yet", async () => {
  const { user } = show("actions");
  await user.click(await screen.findByRole("button", { name: "Choose focus areas" }));
  expect(await screen.findByRole("heading", { name: "Focus areas" })).toBeVisible();
});

it("offers ideas of one's own and of the library at each focus area", async () => {
  const idea = (text: string, own: string | null) => ({
    action: {
      text,
      kind: 70,
      owner: "pm",
      trains: { kind: "competency", code: "c" },
      grades: [1, 9],
    },
    fits: true,
    taken: false,
    own,
  });
  const { user, sent } = show("actions", {
    plan_show: () => planPage({ focuses: [focus("f1", "Delivery")] }),
    focus_ideas: () => [idea("Mine", "o1"), idea("Theirs", null)],
    action_add: () => "a9",
    own_action_remove: () => null,
  });
  await user.click(await screen.findByRole("button", { name: "Add to the plan: Mine" }));
  await waitFor(() => expect(sent("action_add")).toHaveLength(1));
  await user.click(screen.getByRole("button", { name: "Let go of your own idea: Mine" }));
  await waitFor(() => expect(sent("own_action_remove")).toEqual([{ own: "o1" }]));
  expect(screen.queryByRole("button", { name: "Let go of your own idea: Theirs" })).toBeNull();
});

it("says so when the plan is gone, as after undoing its beginning in the middle of making it", async () => {
  const { host } = show("strengths");
  await screen.findByRole("heading", { name: "Strengths" });
  host.answer({
    plan_show: () => {
      throw { code: "not_found", message: "This plan is not there any more." };
    },
  });
  await host.changed(["plans"]);
  expect(await screen.findByText("This plan is not there any more")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Next" })).not.toBeInTheDocument();
});
