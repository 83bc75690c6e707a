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
import type {
  StuckSignLine_Serialize as SignLine,
  StuckPage_Serialize as StuckPage,
  DirectionTalkLine_Serialize as Talk,
} from "../../bindings";
import { testHost } from "../../platform/test_host";
import { queryClient } from "../../queries";
import { DirectionScreen } from "./DirectionScreen";

const person = { id: "p", name: "Ada Lind" };
const text = "List everything in flight.";

function sign(code: SignLine["sign"], name: string, more: Partial<SignLine> = {}): SignLine {
  return {
    sign: code,
    name,
    about: "",
    course: null,
    leader: null,
    pm: null,
    points: [],
    suggestions: [],
    ...more,
  };
}

const thin = sign("stretched_thin", "Stretched too thin", {
  course: "grows",
  leader: "often",
  points: [
    { on: "2026-08-01", by: "leader", sighting: "sometimes", check_in: "c1" },
    { on: "2026-10-01", by: "leader", sighting: "often", check_in: "c2" },
  ],
  suggestions: [
    { index: 0, text, kind: 70, owner: "pm", trains: "Priorities", taken: false },
    { index: 1, text: "Hand one task over.", kind: 20, owner: "pm", trains: null, taken: true },
  ],
});
const hours = sign("long_hours", "Long hours");

const talk: Talk = {
  id: "t1",
  on: "2026-09-30",
  direction: "ic",
  motives: "Hard problems",
  would_miss: "",
  ic_alternative: "",
  support: "no",
  note: "Means it",
};

async function scene(stuck: Partial<StuckPage> = {}, talks: Talk[] = [talk]) {
  const host = testHost({
    workspace_state: () => ({ today: "2026-11-25" }),
    direction_of: () => ({ person, direction: talks[0]?.direction ?? null, talks }),
    stuck_of: () => ({ person, signs: [thin, hours], check_ins: [], plan: "plan-1", ...stuck }),
    direction_talk_add: () => "t2",
    direction_talk_update: () => null,
    stuck_check_in_add: () => "c3",
    stuck_suggestion_take: () => "a1",
  });
  const root = createRootRoute();
  const router = createRouter({
    routeTree: root.addChildren([
      createRoute({
        getParentRoute: () => root,
        path: "/people/$id/direction",
        component: DirectionScreen,
      }),
    ]),
    history: createMemoryHistory({ initialEntries: ["/people/p/direction"] }),
  });
  render(
    <QueryClientProvider client={queryClient()}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  await screen.findByRole("table", { name: "Signs of being stuck" });
  const sent = (command: string) =>
    host.calls.filter((call) => call.command === command).map(({ args }) => args);
  return { user: userEvent.setup(), sent };
}

it("shows each sign with what became of it, and every sighting in words", async () => {
  await scene();
  const row = screen.getByRole("row", { name: /^Stretched too thin/ });
  expect(row).toHaveTextContent("Grows");
  expect(
    within(row).getByRole("img", {
      name: "Leader: sometimes on 1 Aug 2026, Leader: often on 1 Oct 2026",
    }),
  ).toBeVisible();
  expect(screen.getByRole("row", { name: /^Long hours/ })).toHaveTextContent("Not looked at");
});

it("makes a suggestion an action of the plan or of the one-to-one with one press", async () => {
  const { user, sent } = await scene();
  expect(screen.getByText("Open action")).toBeVisible();
  await user.click(screen.getByRole("button", { name: `Into the plan: ${text}` }));
  await user.click(screen.getByRole("button", { name: `For the one-to-one: ${text}` }));
  const taken = { person: "p", sign: "stretched_thin", index: 0 };
  await waitFor(() =>
    expect(sent("stuck_suggestion_take")).toEqual([
      { ...taken, to: "plan" },
      { ...taken, to: "one_to_one" },
    ]),
  );
});

it("offers the one-to-one alone while no plan can take it up", async () => {
  await scene({ plan: null });
  expect(screen.queryByRole("button", { name: /^Into the plan/ })).not.toBeInTheDocument();
  expect(screen.getByText(/needs a focus area/)).toBeVisible();
});

it("checks in by keys alone: a digit answers and goes on", async () => {
  const { user, sent } = await scene();
  await user.click(screen.getByRole("button", { name: "Check in…" }));
  const dialog = await screen.findByRole("dialog", { name: "Check in on Ada Lind" });
  expect(within(dialog).getByRole("button", { name: "Keep it" })).toBeDisabled();
  within(dialog)
    .getAllByRole("radio", { name: /Not seen/ })[0]
    ?.focus();
  await user.keyboard("3");
  await user.keyboard("1");
  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() =>
    expect(sent("stuck_check_in_add")).toEqual([
      {
        draft: {
          person: "p",
          on: null,
          by: "leader",
          signs: { stretched_thin: "often", long_hours: "not_seen" },
          note: "",
        },
      },
    ]),
  );
});

it("asks four questions while nobody talked, and keeps what was said", async () => {
  const { user, sent } = await scene({}, []);
  expect(screen.getByText(/have again\?/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Note a talk…" }));
  const dialog = await screen.findByRole("dialog");
  expect(within(dialog).getByText(/Never write about health/)).toBeVisible();
  expect(within(dialog).getByRole("button", { name: "Keep it" })).toBeDisabled();
  await user.click(within(dialog).getByRole("radio", { name: /^Individual track/ }));
  await user.type(within(dialog).getByRole("textbox", { name: "What they would miss" }), "The lab");
  await user.click(within(dialog).getByRole("radio", { name: "Unclear" }));
  await user.click(within(dialog).getByRole("button", { name: "Keep it" }));
  await waitFor(() =>
    expect(sent("direction_talk_add")).toEqual([
      {
        draft: {
          person: "p",
          on: null,
          direction: "ic",
          motives: "",
          would_miss: "The lab",
          ic_alternative: "",
          support: "unclear",
          note: "",
        },
      },
    ]),
  );
});

it("puts a talk right, and takes a direction back", async () => {
  const { user, sent } = await scene();
  await user.click(screen.getByRole("button", { name: "Change the talk of 30 Sept 2026" }));
  const dialog = await screen.findByRole("dialog");
  await user.click(within(dialog).getByRole("radio", { name: /^Not clear yet/ }));
  await user.click(within(dialog).getByRole("button", { name: "Keep it" }));
  await waitFor(() =>
    expect(sent("direction_talk_update")).toMatchObject([
      {
        talk: "t1",
        edit: {
          direction: { do: "clear" },
          support: { do: "set", value: "no" },
          motives: "Hard problems",
        },
      },
    ]),
  );
});
