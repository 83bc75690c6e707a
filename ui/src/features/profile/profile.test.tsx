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
import type { ProfilePage_Serialize as ProfilePage } from "../../bindings";
import { testHost } from "../../platform/test_host";
import { queryClient } from "../../queries";
import { ProfileScreen } from "./ProfileScreen";

const pm = { code: "PM", name: "Product Manager", track: "IC", grade: 2 };
const spm = { code: "SPM", name: "Senior PM", track: "IC", grade: 3 };

function row(code: string, expected: number | null, current: number | null, own: number | null) {
  const point = { state: "final" as const, assessment: "a1", on: "2026-09-01" };
  return {
    competency: code,
    name: code[0]?.toUpperCase() + code.slice(1),
    area: "craft",
    area_name: "Craft",
    expected,
    current,
    self: own,
    gap: expected !== null && current !== null ? expected - current : null,
    apart: own !== null && current !== null ? own - current : null,
    weight: code === "data" ? 1.5 : 1,
    trend: [
      ...(own === null
        ? []
        : [{ ...point, assessment: "a0", on: "2026-08-20", by: "self" as const, value: own }]),
      ...(current === null ? [] : [{ ...point, by: "manager" as const, value: current }]),
    ],
  };
}

const rows = [row("insight", 3, 4, 3), row("data", 3, 1, 2), row("story", 2, 1, null)];

function page(more: Partial<ProfilePage> = {}): ProfilePage {
  return {
    person: { id: "p", name: "Ada Lind" },
    own: pm,
    against: pm,
    stage: "growth",
    plan: null,
    profile: {
      rows,
      by_area: false,
      axes: rows.map(({ name, expected, current, self }) => ({ name, expected, current, self })),
      strengths: ["insight"],
      gaps: ["data", "story"],
      top_gaps: ["data", "story"],
      works_on: [
        {
          level: "SPM",
          side: "above",
          places: ["Insight"],
          sentence: "Works on Senior PM in Insight.",
        },
      ],
      weighing: "Weights for a growth product: Data 1.5; all else as usual.",
    },
    ...more,
  };
}

async function scene(shown: ProfilePage, handlers: Parameters<typeof testHost>[0] = {}) {
  const host = testHost({
    profile_of: () => shown,
    ladder_show: () => ({
      ladder: { tracks: [{ code: "IC", name: "Individual" }], levels: [pm, spm] },
    }),
    plan_new: () => "plan-new",
    focus_add: () => "f1",
    ...handlers,
  });
  const root = createRootRoute();
  const under = () => root;
  const router = createRouter({
    routeTree: root.addChildren([
      createRoute({ getParentRoute: under, path: "/people/$id/profile", component: ProfileScreen }),
      createRoute({ getParentRoute: under, path: "/plans/$id", component: () => <p>The plan</p> }),
    ]),
    history: createMemoryHistory({ initialEntries: ["/people/p/profile"] }),
  });
  render(
    <QueryClientProvider client={queryClient()}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  await screen.findByRole("heading", { name: "Profile of Ada Lind" });
  const sent = (command: string) =>
    host.calls.filter((call) => call.command === command).map(({ args }) => args);
  return { user: userEvent.setup(), sent, place: () => router.state.location.pathname };
}

it("says the same in the picture, in words and in the table", async () => {
  await scene(page());
  expect(screen.getByRole("img", { name: /^Radar of 3 axes/ })).toBeVisible();
  expect(screen.getByText("Works on Senior PM in Insight.")).toBeVisible();
  expect(screen.getByText("Against Product Manager, works on a growth product")).toBeVisible();
  expect(screen.getByText(/^Weights for a growth product/)).toBeVisible();
  const table = screen.getByRole("table", { name: "Competency by competency" });
  const data = within(table).getByRole("row", { name: /^Data/ });
  expect(data).toHaveTextContent("weighs 1.5");
  expect(data).toHaveTextContent("2 steps below");
  expect(data).toHaveTextContent("1 step higher");
  expect(within(table).getByRole("row", { name: /^Insight/ })).toHaveTextContent("1 step above");
  expect(
    within(data).getByRole("img", { name: "Self 2 on 20 Aug 2026, Manager 1 on 1 Sept 2026" }),
  ).toBeVisible();
});

it("shows the trend as a table of days too", async () => {
  const { user } = await scene(page());
  await user.click(screen.getByRole("radio", { name: "Over time" }));
  const table = screen.getByRole("table", { name: "Ratings over time" });
  const heads = within(table).getAllByRole("columnheader");
  expect(heads.map((head) => head.textContent)).toEqual([
    "Competency",
    "20 Aug 2026 Self",
    "1 Sept 2026 Manager",
  ]);
  expect(within(table).getByRole("row", { name: "Story – 1" })).toBeVisible();
});

it("takes a gap up in the open plan with one press, and shows what is in it", async () => {
  const plan = { id: "plan-1", focuses: [{ kind: "competency", code: "story" }], full: false };
  const { user, sent } = await scene(page({ plan: plan as ProfilePage["plan"] }));
  expect(screen.getByText("In the plan")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Work on it: Data" }));
  await waitFor(() =>
    expect(sent("focus_add")).toEqual([
      {
        plan: "plan-1",
        draft: { on: { kind: "competency", code: "data" }, note: "", know: "" },
      },
    ]),
  );
  expect(sent("plan_new")).toHaveLength(0);
});

it("begins a plan in the direction last talked about where there is none", async () => {
  const { user, sent, place } = await scene(page());
  await user.click(screen.getByRole("button", { name: "Work on it: Data" }));
  await screen.findByText("The plan");
  expect(sent("plan_new")).toEqual([{ draft: { person: "p" } }]);
  expect(place()).toBe("/plans/plan-new");
});

it("offers nothing more where the plan is full", async () => {
  await scene(page({ plan: { id: "plan-1", focuses: [], full: true } }));
  expect(screen.queryByRole("button", { name: /^Work on/ })).not.toBeInTheDocument();
  expect(screen.getByText(/three focus areas/)).toBeVisible();
});

it("looks at another level and back at the own one", async () => {
  const { user, sent } = await scene(page());
  await user.click(screen.getByRole("button", { name: /Against/ }));
  await user.click(await screen.findByRole("option", { name: /^Senior PM/ }));
  await waitFor(() => expect(sent("profile_of").at(-1)).toEqual({ person: "p", against: "SPM" }));
});

it("shows ratings without a level, and what would make strengths and gaps of them", async () => {
  await scene(page({ own: null, against: null }));
  expect(screen.getByText(/^Place them on a level/)).toBeVisible();
  expect(screen.queryByRole("heading", { name: "Strengths" })).not.toBeInTheDocument();
});

it("says what is missing for somebody without level and ratings", async () => {
  const empty = page({ own: null, against: null, stage: null });
  const bare = rows.map((one) => ({ ...one, expected: null, current: null, gap: null, trend: [] }));
  empty.profile = {
    ...empty.profile,
    rows: bare,
    axes: [],
    strengths: [],
    gaps: [],
    top_gaps: [],
    works_on: [],
    weighing: null,
  };
  await scene(empty);
  expect(screen.getByText(/^Nothing is rated yet/)).toBeVisible();
  expect(screen.getByText(/stands on no level yet/)).toBeVisible();
});
