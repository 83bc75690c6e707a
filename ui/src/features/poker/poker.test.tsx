import { QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Link,
  Outlet,
  RouterProvider,
} from "@tanstack/react-router";
import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useEffect, useState } from "react";
import { expect, it, vi } from "vitest";
import { CommandLayer, undoCommands, useCommands } from "../../commands";
import { LeavingQuestion } from "../../components/LeavingQuestion";
import { ToastRegion } from "../../components/ToastRegion";
import { testHost } from "../../platform/test_host";
import { keepBeforeClosing, queryClient } from "../../queries";
import { PokerGame } from "./PokerGame";

// jsdom scrolls nothing.
Element.prototype.scrollIntoView = () => undefined;

const steps = ["Tell", "Sell", "Consult", "Agree", "Advise", "Inquire", "Delegate"].map(
  (word, at) => ({ number: at + 1, value: at + 1, word, meaning: `${word} it.`, reads: [at + 1] }),
);

const game = {
  areas: [{ code: "pricing", name: "Pricing", description: "" }],
  pms: [{ id: "ana", name: "Ana Ruiz" }],
};

/** What undo means where nothing has steps of its own. */
const undoOfAll = vi.fn(async () => "an older change");

/** A table as Rust keeps it. */
function table() {
  const cards = new Map<string | null, number>();
  const seats = () => [null, "ana"].map((person) => ({ person, has_laid: cards.has(person) }));
  const host = testHost({
    delegation_scale: () => ({ steps }),
    poker_begin: () => {
      cards.clear();
      return seats();
    },
    poker_leave: () => null,
    poker_lay: ({ person, level }) => {
      cards.set(person as string | null, level as number);
      return seats();
    },
    poker_take_back: () => {
      const [last] = [...cards.keys()].slice(-1);
      if (last === undefined) throw { code: "nothing_to_undo", message: "No card lies there." };
      cards.delete(last);
      return { person: last, seats: seats() };
    },
    poker_again: () => {
      cards.clear();
      return seats();
    },
    poker_turn: () => ({
      area: "pricing",
      scale: "seven_levels",
      steps,
      spread: { lowest: 3, highest: 6, steps: 3 },
      hint: "3 steps apart.",
      cards: [
        { person: null, level: 6, is_lowest: false, is_highest: true, today: null, ahead: [] },
        {
          person: game.pms[0],
          level: 3,
          is_lowest: true,
          is_highest: false,
          today: {
            level: 2,
            agreed: 4,
            expected: 5,
            temporary: { id: "t", since: "2026-11-01", until: "2026-12-05", reason: "A contract." },
          },
          ahead: [
            { level: null, ends: false, words: "This goes on." },
            { level: 4, ends: false, words: "This goes on." },
            { level: 5, ends: true, words: "This ends today." },
          ],
        },
      ],
    }),
    poker_record: () => "round",
  });
  const user = userEvent.setup();
  const onEnd = vi.fn();
  const client = queryClient();
  const close = vi.fn();
  let closing: () => void = () => undefined;
  keepBeforeClosing(client, {
    onClosing: (listener) => {
      closing = listener;
      return () => undefined;
    },
    window: {
      close: vi.fn(),
      hold: async () => undefined,
      leave: close,
      show: vi.fn(),
      setTitle: vi.fn(),
    },
  });
  const root = createRootRoute({
    component: () => (
      <>
        <Link to={"/elsewhere" as string}>Elsewhere</Link>
        <Outlet />
        <LeavingQuestion />
        <ToastRegion />
        <CommandLayer />
      </>
    ),
  });
  const Played = () => {
    useCommands(undoCommands({ undo: undoOfAll, redo: undoOfAll, nextUndo: null, nextRedo: null }));
    // The frame is there before the game.
    const [isFramed, setFramed] = useState(false);
    useEffect(() => setFramed(true), []);
    return isFramed && <PokerGame game={game} onEnd={onEnd} />;
  };
  const router = createRouter({
    routeTree: root.addChildren([
      createRoute({ getParentRoute: () => root, path: "/", component: Played }),
      createRoute({ getParentRoute: () => root, path: "/elsewhere", component: () => "Gone" }),
    ]),
    history: createMemoryHistory({ initialEntries: ["/elsewhere", "/"], initialIndex: 1 }),
  });
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  return {
    host,
    user,
    router,
    close,
    closing: () => closing(),
    ended: () => onEnd.mock.calls.length,
  };
}

it("shows nothing of a card before all are turned, then all, and records them in one go", async () => {
  const { host, user, ended } = table();
  await screen.findByRole("button", { name: "I choose now" });
  expect(screen.queryByRole("group", { name: "Cards" })).toBeNull();
  await user.keyboard("{Enter}");
  await screen.findByRole("group", { name: "Cards" });
  await user.keyboard("6");

  await screen.findByRole("heading", { name: "Pass the keyboard to Ana Ruiz" });
  const page = document.body.innerHTML;
  expect(page).not.toContain("Inquire");
  expect(page).not.toMatch(/data-value|aria-pressed|aria-checked/);
  expect(screen.getByText("Card laid down")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Turn the cards over" })).toBeNull();

  await user.click(await screen.findByRole("button", { name: "I am Ana Ruiz" }));
  const marked = () => screen.getAllByRole("button").filter((card) => card.ariaPressed);
  expect(marked()).toEqual([]);
  await user.keyboard("3");
  await user.click(await screen.findByRole("button", { name: "Turn the cards over" }));
  await screen.findByText("Lowest, explains first");
  screen.getByText("Highest, explains second");

  screen.getByText("Holds today: 2 Sell, for a while until 5 Dec 2026; 4 Agree is agreed.");
  screen.getByText("This goes on.");
  await user.click(screen.getByRole("radio", { name: "5 Advise" }));
  screen.getByText("This ends today.");
  await user.click(screen.getByRole("button", { name: "Record" }));
  const sent = host.calls.find(({ command }) => command === "poker_record")?.args;
  expect(sent?.record).toMatchObject({
    area: "pricing",
    agreed: 5,
    cards: [
      { person: null, level: 6 },
      { person: "ana", level: 3 },
    ],
  });
  expect(ended()).toBe(1);
});

it("takes back the card laid last, and nothing else, when asked to undo", async () => {
  const { host, user } = table();
  await user.click(await screen.findByRole("button", { name: "I choose now" }));
  await user.keyboard("2");
  await screen.findByRole("heading", { name: "Pass the keyboard to Ana Ruiz" });
  await user.keyboard("{Control>}z{/Control}");
  await screen.findByText("Your card is off the table again");
  await screen.findByRole("heading", { name: "It is your turn" });
  expect(screen.queryByText("Card laid down")).toBeNull();
  await user.keyboard("{Control>}z{/Control}");
  await screen.findByText("No card lies there.");
  await user.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
  await screen.findByText("A card that was taken back is chosen anew.");
  expect(host.calls.filter(({ command }) => command === "poker_take_back")).toHaveLength(2);
  expect(undoOfAll).not.toHaveBeenCalled();
});

it("lets a player choose again before the cards are turned, and hides the cards on Escape", async () => {
  const { host, user } = table();
  await user.click(await screen.findByRole("button", { name: "I choose now" }));
  await user.keyboard("2");
  await user.click(await screen.findByRole("button", { name: "You: choose again" }));
  await user.click(await screen.findByRole("button", { name: "I choose now" }));
  await screen.findByRole("group", { name: "Cards" });
  await user.keyboard("{Escape}");
  expect(screen.queryByRole("group", { name: "Cards" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "I choose now" }));
  await user.keyboard("{ArrowRight}{ArrowRight}{Enter}");
  await screen.findByRole("heading", { name: "Pass the keyboard to Ana Ruiz" });
  const laid = host.calls.filter(({ command }) => command === "poker_lay");
  expect(laid.map(({ args }) => [args.person, args.level])).toEqual([
    [null, 2],
    [null, 3],
  ]);
});

it("asks before a round with cards on the table is left, by any way, and asks nothing before or after", async () => {
  const { host, user, router, close, closing, ended } = table();
  const asked = () => screen.queryByText("Drop this round?");
  await screen.findByRole("button", { name: "I choose now" });
  closing();
  await waitFor(() => expect(close).toHaveBeenCalledOnce());

  await user.click(screen.getByRole("button", { name: "I choose now" }));
  await user.keyboard("6");
  await screen.findByRole("heading", { name: "Pass the keyboard to Ana Ruiz" });

  for (const leave of [
    () => user.click(screen.getByRole("link", { name: "Elsewhere" })),
    () => user.click(screen.getByRole("button", { name: "Stop playing" })),
    () => act(() => closing()),
  ]) {
    await leave();
    await screen.findByText("Drop this round?");
    await user.click(screen.getByRole("button", { name: "Stay at the table" }));
    await waitFor(() => expect(asked()).toBeNull());
    screen.getByRole("heading", { name: "Pass the keyboard to Ana Ruiz" });
  }
  expect(ended()).toBe(0);
  expect(close).toHaveBeenCalledOnce();

  await user.click(screen.getByRole("link", { name: "Elsewhere" }));
  await user.click(await screen.findByRole("button", { name: "Drop the round" }));
  await screen.findByText("Gone");
  await waitFor(() => expect(host.calls.at(-1)?.command).toBe("poker_leave"));
  // Coming back shows no card of the round that was dropped.
  act(() => router.history.back());
  await screen.findByRole("heading", { name: "It is your turn" });
  expect(screen.queryByText("Inquire")).toBeNull();
});
