import { QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import type { DelegationViewsPage_Serialize as Page } from "../../bindings";
import { CommandLayer, undoCommands, useCommands } from "../../commands";
import { LeavingQuestion } from "../../components/LeavingQuestion";
import { ToastRegion } from "../../components/ToastRegion";
import { platform } from "../../platform";
import { testHost } from "../../platform/test_host";
import { queryClient, refreshOnChange, tagsOfReads } from "../../queries";
import { PersonViews } from "./PersonViews";

// jsdom scrolls nothing.
Element.prototype.scrollIntoView = () => undefined;

const steps = ["Tell", "Sell", "Consult", "Agree", "Advise", "Inquire", "Delegate"].map(
  (word, at) => ({ number: at + 1, value: at + 1, word, meaning: `${word} it.`, reads: [at + 1] }),
);

type Line = Page["lines"][number];

function line(
  area: string,
  place: number,
  agreed: number | null,
  said: number | null,
  more: Partial<Line> = {},
): Line {
  return {
    area,
    name: `About ${area}`,
    category: "Market",
    description: "",
    place,
    cell: {
      area,
      level: agreed,
      wanted: null,
      expected: null,
      limit: null,
      review: null,
      since: null,
      against_rung: "unknown",
      overdue: false,
      held: false,
      agreed,
      temporary: null,
      wanted_by: null,
      own_view: said,
      difference: null,
    },
    said:
      said === null
        ? null
        : { level: said, on: "2026-11-01", age: 25, note: "As it is", before_last_change: false },
    stands:
      agreed !== null && said !== null
        ? { kind: "of", steps: said - agreed }
        : { kind: agreed === null && said === null ? "silent" : "one_sided" },
    talk: null,
    ahead: [],
    ...more,
  };
}

const undoOfAll = vi.fn(async () => "an older change");

function Frame() {
  useCommands(undoCommands({ undo: undoOfAll, redo: undoOfAll, nextUndo: null, nextRedo: null }));
  return (
    <>
      <PersonViews person="ana" onBack={() => undefined} />
      <CommandLayer />
      <ToastRegion />
      <LeavingQuestion />
    </>
  );
}

function scene(lines: Line[], asked: string | null) {
  const page: Page = {
    person: { id: "ana", name: "Ana Ruiz" },
    level: null,
    scale: "seven_levels",
    steps,
    lines,
    differ: 1,
    agree: 0,
    one_sided: 1,
    kept: 0,
    waiting: 0,
    asked_on: asked,
  };
  const host = testHost({
    workspace_state: () => ({ today: "2026-11-26" }),
    delegation_views: () => page,
    delegation_view_set: ({ entries }) => (entries as unknown[]).length,
    delegation_set: () => 1,
    delegation_view_talk: () => null,
  });
  undoOfAll.mockClear();
  const root = createRootRoute({ component: Frame });
  const router = createRouter({
    routeTree: root.addChildren([
      createRoute({ getParentRoute: () => root, path: "/one-to-ones/$id", component: () => null }),
    ]),
    history: createMemoryHistory({ initialEntries: ["/"] }),
  });
  const client = queryClient();
  refreshOnChange(client, platform, tagsOfReads);
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  return { host, page, user: userEvent.setup() };
}

it("hides what was agreed while they are asked, and keeps what is filled in by keyboard", async () => {
  const { host, user } = scene([line("pricing", 1, 2, null), line("hiring", 0, 7, null)], null);
  await user.click(await screen.findByRole("button", { name: "Ask Ana Ruiz" }));
  await screen.findByRole("heading", { name: "How does Ana Ruiz see it?" });
  expect(screen.queryByText("Agreed")).toBeNull();
  // In the order of the catalogue, whatever the difference.
  await user.keyboard("3{ArrowDown}5");
  await user.keyboard("{Control>}{Enter}{/Control}");
  const sent = host.calls.find(({ command }) => command === "delegation_view_set")?.args;
  expect(sent?.entries).toEqual([
    { area: "hiring", level: 3, note: "" },
    { area: "pricing", level: 5, note: "" },
  ]);
});

it("takes back the last answer while they are asked, and never what was changed before", async () => {
  const { user } = scene([line("pricing", 1, 2, null), line("hiring", 0, 7, null)], null);
  await user.click(await screen.findByRole("button", { name: "Ask Ana Ruiz" }));
  await user.keyboard("3{ArrowDown}5");
  await user.keyboard("{Control>}z{/Control}");
  expect(await screen.findByText("Taken back: the answer on About pricing")).toBeVisible();
  expect(screen.getByText("1 of 2 filled in")).toBeVisible();
  await user.keyboard("{Control>}y{/Control}");
  expect(await screen.findByText("There again: the answer on About pricing")).toBeVisible();
  await user.keyboard("{Control>}zzz{/Control}");
  expect(await screen.findByText("There is no answer to take back.")).toBeVisible();
  expect(screen.getByText("0 of 2 filled in")).toBeVisible();
  expect(undoOfAll).not.toHaveBeenCalled();
  // Once it is closed, undo means the workspace again.
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  await screen.findByRole("button", { name: "Ask Ana Ruiz" });
  await user.keyboard("{Control>}z{/Control}");
  expect(undoOfAll).toHaveBeenCalledTimes(1);
});

it("takes back words as one step, and then the level they go with", async () => {
  const { user } = scene([line("pricing", 0, 2, null)], null);
  await user.click(await screen.findByRole("button", { name: "Ask Ana Ruiz" }));
  await user.keyboard("3");
  const inWords = screen.getByRole("textbox");
  await user.type(inWords, "Mine alone");
  await user.click(screen.getAllByRole("radio")[4] as HTMLElement);
  await user.keyboard("{Control>}zz{/Control}");
  expect(inWords).toHaveValue("");
  expect(screen.getByText("1 of 1 filled in")).toBeVisible();
  await user.keyboard("{Control>}z{/Control}");
  expect(screen.getByText("0 of 1 filled in")).toBeVisible();
});

it("asks before answers are dropped, and only when there are any", async () => {
  const { user } = scene([line("pricing", 0, 2, null)], null);
  await user.click(await screen.findByRole("button", { name: "Ask Ana Ruiz" }));
  await user.keyboard("3");
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  await screen.findByRole("alertdialog", { name: "Drop these answers?" });
  await user.click(screen.getByRole("button", { name: "Go on filling in" }));
  expect(screen.getByText("1 of 1 filled in")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  await user.click(await screen.findByRole("button", { name: "Drop the answers" }));
  await user.click(await screen.findByRole("button", { name: "Ask Ana Ruiz" }));
  expect(screen.getByText("0 of 1 filled in")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  expect(await screen.findByRole("button", { name: "Ask Ana Ruiz" })).toBeVisible();
  expect(screen.queryByRole("alertdialog", { name: "Drop these answers?" })).toBeNull();
});

it("leads the keyboard back to the way in, however the answers are left", async () => {
  const { user, page, host } = scene([line("pricing", 0, 2, null)], null);
  const ask = () => screen.findByRole("button", { name: "Ask Ana Ruiz" });
  await user.click(await ask());
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  await waitFor(async () => expect(await ask()).toHaveFocus());
  await user.keyboard("{Enter}3");
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  await user.click(await screen.findByRole("button", { name: "Drop the answers" }));
  await waitFor(async () => expect(await ask()).toHaveFocus());
  // Read anew with what was kept, the way in is another button.
  host.answer({ delegation_views: () => ({ ...page, asked_on: "2026-11-26" }) });
  await user.keyboard("{Enter}3{Control>}{Enter}{/Control}");
  await waitFor(async () => expect(await ask()).toHaveFocus());
  await host.changed(["delegations"]);
  const again = await screen.findByRole("button", { name: "Ask again…" });
  await waitFor(() => expect(again).toHaveFocus());
});

it("puts differences first and writes what they agree on with its reason", async () => {
  const { host, user } = scene(
    [line("pricing", 1, 2, 5), line("hiring", 0, null, 3)],
    "2026-11-01",
  );
  await screen.findByText("Ana Ruiz sees themselves 3 steps freer");
  await user.click(screen.getByRole("button", { name: "Agree on theirs: About pricing" }));
  await screen.findByRole("dialog", { name: "Agree on 5 Advise for About pricing" });
  await user.click(screen.getByRole("button", { name: "Save" }));
  const sent = host.calls.find(({ command }) => command === "delegation_set")?.args;
  expect(sent?.drafts).toMatchObject([
    { person: "ana", area: "pricing", level: 5, reason: expect.stringContaining("together") },
  ]);
});

it("says before what becomes of what holds for a while, in the words of the rule", async () => {
  const ahead = [
    { level: null, ends: false, words: "This goes on." },
    { level: 5, ends: true, words: "This ends today." },
  ];
  const { user } = scene([line("pricing", 1, 2, 5, { ahead })], "2026-11-01");
  await user.click(await screen.findByRole("button", { name: "Agree on theirs: About pricing" }));
  await screen.findByText("This ends today.");
  await user.keyboard("{Escape}");
  await user.click(screen.getByRole("button", { name: "Keep as agreed: About pricing" }));
  await screen.findByText("This goes on.");
});

it("shows what waits for the next one-to-one and what was kept, and keeps a difference with its reason", async () => {
  const talk = { on: "2026-11-19", agreed: 2, words: "Who signs?" };
  const { host, user } = scene(
    [
      line("pricing", 1, 2, 5, { talk: { kind: "waiting", ...talk } }),
      line("hiring", 0, 2, 6, { talk: { kind: "kept", ...talk } }),
    ],
    "2026-11-01",
  );
  await screen.findByText("Waits for the next one-to-one");
  screen.getByText(/On the table since 19 Nov 2026: Who signs\?/);
  const link = screen.getByRole("link", { name: "To the one-to-one with Ana Ruiz" });
  expect(link.getAttribute("href")).toBe("/one-to-ones/ana");
  screen.getByRole("heading", { name: "Talked about, and kept as agreed" });
  screen.getByText("Talked about on 19 Nov 2026, and kept: Who signs?");
  expect(screen.queryByRole("button", { name: "Keep as agreed: About hiring" })).toBeNull();
  expect(screen.queryByRole("button", { name: "Talk about it: About pricing" })).toBeNull();

  await user.click(screen.getByRole("button", { name: "Keep as agreed: About pricing" }));
  await user.click(await screen.findByRole("button", { name: "Save" }));
  const sent = host.calls.find(({ command }) => command === "delegation_view_talk")?.args;
  expect(sent).toMatchObject({ person: "ana", area: "pricing", kind: "kept" });
});
