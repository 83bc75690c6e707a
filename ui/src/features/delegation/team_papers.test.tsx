import { QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { testHost } from "../../platform/test_host";
import { queryClient } from "../../queries";
import { testPages } from "../printing/test_pages";
import { TeamPapers } from "./TeamPapers";

function scene(asOf: string | null) {
  vi.stubGlobal(
    "URL",
    Object.assign(URL, {
      createObjectURL: () => `blob:page-${Math.random()}`,
      revokeObjectURL: () => undefined,
    }),
  );
  const host = testHost({
    handout_pages: () => testPages("<svg/>"),
    handout_print: () => ({ path: "/x.pdf", pages: 1, person: null, missing: [] }),
  });
  render(
    <QueryClientProvider client={queryClient()}>
      <TeamPapers lead="boss" asOf={asOf} />
    </QueryClientProvider>,
  );
  const asked = (command: string) =>
    host.calls.filter((call) => call.command === command).map(({ args }) => args.what);
  return { user: userEvent.setup(), asked, host };
}

it("shows the board of the day looked at, and saves it", async () => {
  const { user, asked } = scene("2026-09-01");
  await user.click(screen.getByRole("button", { name: "Print…" }));
  expect(await screen.findByText(/as of 1 September 2026/)).toBeVisible();
  const board = { kind: "team_board", lead: "boss", as_of: "2026-09-01" };
  await waitFor(() => expect(asked("handout_pages")).toEqual([board]));
  await user.click(screen.getByRole("button", { name: "Save as PDF…" }));
  await waitFor(() => expect(asked("handout_print")).toEqual([board]));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

it("prints everybody’s charter as it stands today, whatever day is looked at", async () => {
  const { user, asked } = scene("2026-09-01");
  await user.click(screen.getByRole("button", { name: "Print…" }));
  await user.click(screen.getByRole("radio", { name: /Decision charters/ }));
  await waitFor(() =>
    expect(asked("handout_pages")).toContainEqual({ kind: "charters", lead: "boss" }),
  );
});

it("shows neither the pages nor the count of another document while the chosen one is made", async () => {
  const { user, asked, host } = scene(null);
  await user.click(screen.getByRole("button", { name: "Print…" }));
  expect(await screen.findByText("1 page, A4")).toBeVisible();
  expect(await screen.findByRole("img")).toBeVisible();
  let deliver: (made: unknown) => void = () => undefined;
  host.answer({
    handout_pages: () =>
      new Promise((resolve) => {
        deliver = resolve;
      }),
  });
  await user.click(screen.getByRole("radio", { name: /Decision charters/ }));
  expect(await screen.findByText("Making the pages…")).toBeVisible();
  expect(screen.queryByRole("img")).toBeNull();
  expect(screen.queryByText("1 page, A4")).toBeNull();
  deliver(testPages("<svg/>", "<svg/>"));
  expect(await screen.findByText("2 pages, A4")).toBeVisible();
  await waitFor(() => expect(screen.getAllByRole("img")).toHaveLength(2));
  await user.click(screen.getByRole("button", { name: "Save as PDF…" }));
  await waitFor(() => expect(asked("handout_print")).toEqual([{ kind: "charters", lead: "boss" }]));
});
