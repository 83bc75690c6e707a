import { QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import type { TimelineEntry } from "../../bindings";
import { testHost } from "../../platform/test_host";
import { queryClient } from "../../queries";
import { Timeline } from "./Timeline";

const decision = (month: number): TimelineEntry => ({
  on: `2026-${String(month).padStart(2, "0")}-03`,
  kind: "decision",
  what: `Pricing: move ${month}`,
  note: month === 12 ? "Ran two pricing tests well." : "",
  link: null,
});

const job: TimelineEntry = {
  on: "2025-01-01",
  kind: "job",
  what: "Began as Product Manager",
  note: "reports to Ruth",
  link: null,
};

async function scene(entries: TimelineEntry[]) {
  testHost({ person_timeline: () => entries });
  render(
    <QueryClientProvider client={queryClient()}>
      <Timeline person="p" />
    </QueryClientProvider>,
  );
  const list = await screen.findByRole("list");
  return {
    user: userEvent.setup(),
    whats: () => within(list).queryAllByRole("listitem").length,
  };
}

it("shows the newest first and the older ones when they are asked for", async () => {
  const entries = [...Array.from({ length: 12 }, (_, at) => decision(12 - at)), job];
  const { user, whats } = await scene(entries);
  expect(screen.getByText("Pricing: move 12")).toBeVisible();
  expect(screen.getByText("Ran two pricing tests well.")).toBeVisible();
  expect(whats()).toBe(10);
  expect(screen.queryByText("Began as Product Manager")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Show 3 older entries" }));
  expect(whats()).toBe(13);
  expect(screen.queryByRole("button", { name: /older/ })).toBeNull();
  // The keyboard goes on with the first of those that came.
  await waitFor(() => expect(document.activeElement).toHaveTextContent("Pricing: move 2"));
});

it("shows one kind only, and says when there is none of it", async () => {
  const { user } = await scene([decision(3), job]);
  const choose = async (name: string) => {
    await user.click(screen.getByRole("button", { name: /Show/ }));
    await user.click(await screen.findByRole("option", { name }));
  };
  await choose("Jobs");
  expect(screen.getByText("Began as Product Manager")).toBeVisible();
  expect(screen.queryByText("Pricing: move 3")).toBeNull();
  await choose("Assessments");
  expect(screen.getByText("Nothing of this kind yet.")).toBeVisible();
});
