import { QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type {
  Action_Serialize as Action,
  PlanFocus_Serialize as PlanFocus,
  PlanListRow_Serialize as PlanLine,
  PlanPage_Serialize as PlanPage,
} from "../../bindings";
import { platform } from "../../platform";
import { type TestHost, testHost } from "../../platform/test_host";
import { queryClient, refreshOnChange, tagsOfReads } from "../../queries";
import { testPages } from "../printing/test_pages";
import { PlanScreen } from "./PlanScreen";
import { PlansScreen } from "./PlansScreen";

const pm = { code: "PM", name: "Product Manager", track: "IC", grade: 2 };
const senior = { code: "SPM", name: "Senior PM", track: "IC", grade: 3 };

export const ada = { id: "ada", name: "Ada Lind" };

export function action(id: string, more: Partial<Action> = {}): Action {
  return {
    id,
    person: ada.id,
    focus: "f1",
    one_to_one: null,
    text: `Action ${id}`,
    resources: "",
    people: "",
    kind: 70,
    owner: "pm",
    due: null,
    status: "open",
    done_on: null,
    carried_from: null,
    ...more,
  };
}

export function focus(id: string, heading: string, more: Partial<PlanFocus> = {}): PlanFocus {
  return {
    id,
    position: 1,
    on: { kind: "competency", code: heading.toLowerCase() },
    heading,
    from: 2,
    to: 3,
    from_to: "From 2 With help to 3 On their own",
    note: "",
    know: "",
    moves: [],
    actions: [],
    ...more,
  };
}

export function planPage(more: Partial<PlanPage> = {}): PlanPage {
  return {
    plan: {
      id: "p1",
      person: ada.id,
      from: "2026-10-01",
      to: "2026-12-31",
      direction: "ic",
      target: "SPM",
      aspiration: "",
      strengths: "",
      state: "draft",
      agreed_on: null,
      target_agreed_on: null,
      closed_on: null,
      outcome: null,
      outcome_note: "",
    },
    stage: "draft",
    person: ada,
    title: "Product Manager",
    level: pm,
    target: senior,
    leader: { id: "ruth", name: "Ruth Jensen" },
    period: "1 October – 31 December 2026",
    current: true,
    against: senior,
    gaps: [],
    focuses: [],
    may_add_focus: true,
    commitments: [],
    check_ins: [],
    actions_done: 0,
    actions_total: 0,
    overdue: 0,
    suggestions: { gaps: [], delegations: [], shifts: [] },
    remarks: [],
    last: null,
    since: [],
    late: [],
    to_hold: [],
    slipped: [],
    signed: [],
    may_sign: ["pm", "leader"],
    others: [],
    ...more,
  };
}

export function planLine(id: string, name: string, more: Partial<PlanLine> = {}): PlanLine {
  return {
    id,
    person: { id: name.toLowerCase(), name },
    level: pm,
    target: senior,
    from: "2026-10-01",
    to: "2026-12-31",
    period: "1 October – 31 December 2026",
    state: "agreed",
    stage: more.state && more.state !== "agreed" ? more.state : "active",
    current: true,
    focuses: [],
    actions_done: 0,
    actions_total: 0,
    overdue: 0,
    next_check_in: null,
    check_in_missed: false,
    to_come: false,
    ...more,
  };
}

const answers = {
  workspace_state: () => ({ name: "Product org", today: "2026-11-24" }),
  roster_list: () => ({ people: [{ ...ada, status: "active", title: "PM" }], open_roles: [] }),
  team_ladder: () => ({ leads: [{ id: "ruth", name: "Ruth Jensen" }] }),
  ladder_show: () => ({
    ladder: { tracks: [], levels: [], competencies: [] },
    areas: [],
    proficiencies: [],
    delegation_levels: [],
  }),
  plan_pages: () => testPages("<svg/>"),
};

/** A screen with everything around it that it asks for. */
export function show(
  path: "/plans" | `/plans?${string}` | "/plans/p1",
  handlers: Parameters<typeof testHost>[0],
) {
  const host = testHost({ ...answers, ...handlers });
  const client = queryClient();
  const stop = refreshOnChange(client, platform, tagsOfReads);
  const root = createRootRoute();
  const routeTree = root.addChildren([
    createRoute({ getParentRoute: () => root, path: "/plans", component: PlansScreen }),
    createRoute({ getParentRoute: () => root, path: "/plans/$id", component: PlanScreen }),
  ]);
  const router = createRouter({
    routeTree,
    history: createMemoryHistory({ initialEntries: [path] }),
  });
  const { unmount } = render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  return {
    host,
    user: userEvent.setup(),
    sent: (command: string) => sent(host, command),
    place: () => router.state.location.pathname,
    leave: () => {
      unmount();
      stop();
    },
  };
}

function sent(host: TestHost, command: string) {
  return host.calls.filter((call) => call.command === command).map(({ args }) => args);
}
