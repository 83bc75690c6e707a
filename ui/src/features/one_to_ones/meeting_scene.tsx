import { QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from "@tanstack/react-router";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type {
  Action_Serialize as Action,
  MeetingPage_Serialize as MeetingPage,
  OneToOneNote_Serialize as OneToOneNote,
} from "../../bindings";
import { CommandLayer, undoCommands, useCommands } from "../../commands";
import { ToastRegion } from "../../components/ToastRegion";
import { platform } from "../../platform";
import { testHost } from "../../platform/test_host";
import { queryClient, refreshOnChange, tagsOfReads } from "../../queries";
import { MeetingScreen } from "./MeetingScreen";

export const today = "2026-11-25";

export function action(of: Partial<Action> = {}): Action {
  return {
    id: "a1",
    person: "p",
    focus: null,
    one_to_one: "n0",
    text: "Write the strategy",
    resources: "",
    people: "",
    kind: null,
    owner: "pm",
    due: null,
    status: "open",
    done_on: null,
    carried_from: null,
    ...of,
  };
}

export function note(of: Partial<OneToOneNote> = {}): OneToOneNote {
  return {
    id: "n0",
    on: "2026-11-11",
    shared: "",
    private: "",
    actions: [],
    late: [],
    context: [],
    moves: [],
    ...of,
  };
}

function meetingPage(of: Partial<MeetingPage> = {}): MeetingPage {
  return {
    person: { id: "p", name: "Ada Lind" },
    last: "2026-11-11",
    next_due: "2026-11-25",
    due: "soon",
    plan: null,
    notes: [],
    open_actions: [],
    late: [],
    context: [],
    to_tell: [],
    reviews: [],
    next_review: "2027-02-25",
    decisions_waiting: [],
    for_a_while: [],
    differences: [],
    steps: sevenSteps,
    against: null,
    gaps: [],
    ...of,
  };
}

const sevenSteps = ["Tell", "Sell", "Consult", "Agree", "Advise", "Inquire", "Delegate"].map(
  (word, at) => ({
    number: at + 1,
    value: at + 1,
    word,
    meaning: `${word} means this.`,
    reads: [at + 1],
  }),
);

let undone = 0;

function Frame() {
  useCommands(
    undoCommands({
      undo: async () => {
        undone += 1;
        return "removing a one-to-one with Ada Lind";
      },
      redo: async () => "",
      nextUndo: null,
      nextRedo: null,
    }),
  );
  return (
    <>
      <Outlet />
      <CommandLayer />
      <ToastRegion />
    </>
  );
}

/** The screen of one person, with a host that keeps what is written and answers it on the next read. */
export async function meetingScene(start: Partial<MeetingPage> = {}, ladder: unknown = null) {
  undone = 0;
  let page = meetingPage(start);
  const keepNote = (id: string, change: Partial<OneToOneNote>) => {
    const known = page.notes.find((one) => one.id === id) ?? note({ id, on: today });
    const changed = { ...known, ...change };
    page = { ...page, notes: [changed, ...page.notes.filter((one) => one.id !== id)] };
  };
  const said = (parts: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(parts)
        .filter(([part, value]) => ["on", "shared", "private"].includes(part) && value !== null)
        .map(([part, value]) => [part, String(value).trim()]),
    );
  const host = testHost({
    one_to_ones_of: () => page,
    workspace_state: () => ({ today }),
    ladder_show: () => ladder ?? { delegation_levels: [] },
    one_to_one_add: ({ draft }) => {
      keepNote("n-new", said(draft as Record<string, unknown>));
      void host.changed(["one_to_ones"]);
      return "n-new";
    },
    one_to_one_decide: ({ begins }) => {
      if (begins === null) return null;
      keepNote("n-new", said(begins as Record<string, unknown>));
      void host.changed(["one_to_ones"]);
      return "n-new";
    },
    one_to_one_update: ({ meeting, edit }) => {
      keepNote(String(meeting), said(edit as Record<string, unknown>));
      void host.changed(["one_to_ones"]);
      return null;
    },
    one_to_one_remove: ({ meeting }) => {
      page = { ...page, notes: page.notes.filter(({ id }) => id !== meeting) };
      void host.changed(["one_to_ones"]);
      return null;
    },
    one_to_one_action_add: () => "a-new",
    context_add: () => "c-new",
    context_share: () => 1,
    context_take_back: () => null,
    decision_areas: () => [{ code: "pricing", name: "Pricing", category: "Market" }],
    action_set_status: () => null,
  });
  const client = queryClient();
  refreshOnChange(client, platform, tagsOfReads);
  const root = createRootRoute({ component: Frame });
  const router = createRouter({
    routeTree: root.addChildren([
      createRoute({
        getParentRoute: () => root,
        path: "/one-to-ones/$id",
        component: MeetingScreen,
      }),
      createRoute({ getParentRoute: () => root, path: "/elsewhere", component: () => "elsewhere" }),
    ]),
    history: createMemoryHistory({ initialEntries: ["/one-to-ones/p"] }),
  });
  const view = render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  await screen.findByRole("textbox", { name: "What you talked about" });
  return {
    user: userEvent.setup(),
    host,
    view,
    shared: () => screen.getByRole("textbox", { name: "What you talked about" }),
    own: () => screen.getByRole("textbox", { name: "Private, for your eyes only" }),
    sent: (command: string) =>
      host.calls.filter((call) => call.command === command).map(({ args }) => args),
    enter: () => router.navigate({ to: "/one-to-ones/p" as never }),
    leave: () => router.navigate({ to: "/elsewhere" as never }),
    undone: () => undone,
    becomes: async (next: Partial<MeetingPage>) => {
      page = { ...page, ...next };
      await host.changed(["one_to_ones"]);
    },
  };
}
