import { QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { testHost } from "../../platform/test_host";
import { queryClient } from "../../queries";
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

/** A table as Rust keeps it. */
function table() {
  const cards = new Map<string | null, number>();
  const seats = () => [null, "ana"].map((person) => ({ person, has_laid: cards.has(person) }));
  const host = testHost({
    delegation_scale: () => ({ steps }),
    poker_begin: seats,
    poker_leave: () => null,
    poker_lay: ({ person, level }) => {
      cards.set(person as string | null, level as number);
      return seats();
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
        { person: null, level: 6, is_lowest: false, is_highest: true, today: null },
        { person: game.pms[0], level: 3, is_lowest: true, is_highest: false, today: null },
      ],
    }),
    poker_record: () => "round",
  });
  const user = userEvent.setup();
  let ended = 0;
  render(
    <QueryClientProvider client={queryClient()}>
      <PokerGame
        game={game}
        onEnd={() => {
          ended += 1;
        }}
      />
    </QueryClientProvider>,
  );
  return { host, user, ended: () => ended };
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

  await user.click(screen.getByRole("radio", { name: "5 Advise" }));
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
