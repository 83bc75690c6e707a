import { QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from "@tanstack/react-router";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import type { ContextLine_Serialize as ContextLine, PersonInTheDark } from "../../bindings";
import { CommandLayer } from "../../commands";
import { ToastRegion } from "../../components/ToastRegion";
import { testHost } from "../../platform/test_host";
import { queryClient } from "../../queries";
import { ContextScreen } from "./ContextScreen";

const pricing = { code: "pricing", name: "Pricing" };
const ana = { id: "a", name: "Ana Ruiz" };
const bo = { id: "b", name: "Bo Lind" };

function line(of: Partial<ContextLine> = {}): ContextLine {
  return {
    id: "c1",
    on: "2026-11-20",
    text: "Prices go to the board",
    settled_on: null,
    areas: [pricing],
    knows: [{ share: "s1", person: ana, on: "2026-11-21", one_to_one: null }],
    knows_count: 1,
    in_the_dark: [{ person: bo, areas: [pricing] }],
    in_the_dark_count: 1,
    ...of,
  };
}

async function scene(notes: ContextLine[], people: PersonInTheDark[] = []) {
  const host = testHost({
    workspace_state: () => ({ today: "2026-11-26", path: "/t", me: null }),
    context_list: () => ({ notes, found: notes.length, all: notes.length }),
    context_dark: () => ({ people, found: people.length }),
    context_concerns: ({ areas }) => ({
      people: (areas as string[]).length === 0 ? [] : [{ person: bo, areas: [pricing] }],
    }),
    decision_areas: () => [
      { ...pricing, category: "Market" },
      { code: "hiring", name: "Hiring", category: "Organisation" },
    ],
    roster_list: () => ({
      people: [ana, bo].map((one) => ({ ...one, title: "PM", status: "active" })),
    }),
    context_add: () => "c2",
    context_edit: () => null,
    context_rewrite: () => "c3",
    context_share: () => 1,
    context_take_back: () => null,
    context_settle: () => null,
    context_remove: () => null,
  });
  const root = createRootRoute({
    component: () => (
      <>
        <Outlet />
        <CommandLayer />
        <ToastRegion />
      </>
    ),
  });
  const router = createRouter({
    routeTree: root.addChildren([
      createRoute({
        getParentRoute: () => root,
        path: "/delegation/context",
        component: ContextScreen,
      }),
    ]),
    history: createMemoryHistory({ initialEntries: ["/delegation/context"] }),
  });
  render(
    <QueryClientProvider client={queryClient()}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  await screen.findByRole("heading", { name: "Context shared" });
  const sent = (command: string) =>
    host.calls.filter((call) => call.command === command).map(({ args }) => args);
  return { user: userEvent.setup(), sent };
}

it("says what it is for while nothing is noted", async () => {
  await scene([]);
  expect(await screen.findByText("Nothing is noted yet")).toBeVisible();
  // The same thing to do stands twice, and only one of them is the main one.
  const buttons = screen.getAllByRole("button", { name: "Note context…" });
  expect(buttons.map(({ dataset }) => dataset.variant)).toEqual(["primary", "secondary"]);
  expect(screen.queryByRole("searchbox")).not.toBeInTheDocument();
});

it("shows who knows and who is in the dark, and tells one by one press", async () => {
  const { user, sent } = await scene([line()]);
  const group = await screen.findByRole("list", { name: "1 person is in the dark" });
  expect(screen.getByRole("list", { name: "Knows" })).toHaveTextContent("Ana Ruiz");
  await user.click(within(group).getByRole("button", { name: "Mark Bo Lind as told" }));
  await waitFor(() =>
    expect(sent("context_share")).toEqual([
      {
        sharing: {
          notes: ["c1"],
          whom: { who: "people", people: ["b"] },
          one_to_one: null,
          on: null,
        },
      },
    ]),
  );
  expect(await screen.findByText("Bo Lind knows now.")).toBeVisible();
});

it("tells everybody in the dark at once, also those not shown", async () => {
  const { user, sent } = await scene([line({ in_the_dark_count: 300 })]);
  expect(await screen.findByText("299 more")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "All 300 told" }));
  await waitFor(() =>
    expect(sent("context_share")[0]).toMatchObject({ sharing: { whom: { who: "in_the_dark" } } }),
  );
});

it("takes back that somebody was told", async () => {
  const { user, sent } = await scene([line()]);
  await user.click(
    await screen.findByRole("button", { name: "Ana Ruiz knows: what to do about it" }),
  );
  await user.click(await screen.findByRole("menuitem", { name: "Was not told after all" }));
  await waitFor(() => expect(sent("context_take_back")).toEqual([{ share: "s1" }]));
});

it("writes anew what somebody was given, and only then", async () => {
  const { user, sent } = await scene([line()]);
  await user.click(
    await screen.findByRole("button", { name: "More about the note of 20 Nov 2026" }),
  );
  expect(screen.queryByRole("menuitem", { name: "Delete" })).not.toBeInTheDocument();
  await user.click(await screen.findByRole("menuitem", { name: "Edit…" }));
  const dialog = await screen.findByRole("dialog");
  expect(within(dialog).getByRole("button", { name: "Save" })).toBeVisible();
  const words = within(dialog).getByRole("textbox", { name: "What is going on" });
  await user.type(words, " in May");
  expect(within(dialog).getByText(/1 person was given these words/)).toBeVisible();
  await user.click(within(dialog).getByRole("button", { name: "Write anew" }));
  await waitFor(() =>
    expect(sent("context_rewrite")).toEqual([
      { note: "c1", text: "Prices go to the board in May", areas: ["pricing"] },
    ]),
  );
  expect(sent("context_edit")).toEqual([]);
});

it("notes by keyboard: words, a decision, and those it offers", async () => {
  const { user, sent } = await scene([line()]);
  await screen.findByText("Prices go to the board");
  await user.keyboard("n");
  const dialog = await screen.findByRole("dialog", { name: "Note context" });
  await user.keyboard("Sales closes in January");
  expect(within(dialog).getByText(/Tag a decision/)).toBeVisible();
  await user.tab();
  await user.keyboard("pri{Enter}");
  await user.click(await within(dialog).findByRole("checkbox", { name: "Bo Lind" }));
  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() =>
    expect(sent("context_add")).toEqual([
      {
        draft: {
          text: "Sales closes in January",
          on: null,
          areas: ["pricing"],
          people: ["b"],
          one_to_one: null,
        },
      },
    ]),
  );
  expect(await screen.findByText("The note is kept, and 1 person knows.")).toBeVisible();
});

it("takes one tag after the other by typing on", async () => {
  const { user } = await scene([line()]);
  await screen.findByText("Prices go to the board");
  await user.keyboard("n");
  const dialog = await screen.findByRole("dialog", { name: "Note context" });
  await user.tab();
  await user.keyboard("pri{Enter}");
  await user.keyboard("hir{Enter}");
  expect(
    await within(dialog).findByRole("button", { name: "Does not bear on Hiring" }),
  ).toBeVisible();
  expect(within(dialog).getByRole("button", { name: "Does not bear on Pricing" })).toBeVisible();
});

it("lists by person what each is in the dark about, and tells them all of it", async () => {
  const note = { id: "c1", on: "2026-11-20", text: "Prices go to the board", areas: [pricing] };
  const { user, sent } = await scene(
    [line()],
    [{ person: bo, notes: [note, { ...note, id: "c4", text: "No new hires" }] }],
  );
  await user.click(await screen.findByRole("radio", { name: "Who is in the dark" }));
  expect(await screen.findByRole("heading", { name: "Bo Lind" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Told all 2: Bo Lind" }));
  await waitFor(() =>
    expect(sent("context_share")[0]).toMatchObject({
      sharing: { notes: ["c1", "c4"], whom: { who: "people", people: ["b"] } },
    }),
  );
});
