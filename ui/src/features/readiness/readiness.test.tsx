import { QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { testHost } from "../../platform/test_host";
import { queryClient } from "../../queries";
import { ReadinessFor } from "./ReadinessFor";

const level = { code: "SPM", name: "Senior PM", track: "IC", grade: 3 };
const why = "Not yet, because notes come from one quarter only.";

async function scene(term: string | null) {
  const host = testHost({
    readiness_of: () => ({
      person: { id: "p", name: "Ada Lind" },
      against: level,
      term,
      terms: [
        { name: "progress", met: true, value: 0.9, needed: 0.85, why: "Nine tenths of the way." },
        { name: "evidence", met: false, value: 0.5, needed: 1, why },
      ],
      calls: [],
    }),
    readiness_call_add: () => "c1",
    workspace_state: () => ({ today: "2026-11-25" }),
  });
  render(
    <QueryClientProvider client={queryClient()}>
      <ReadinessFor person={{ id: "p", name: "Ada Lind" }} level={level} />
    </QueryClientProvider>,
  );
  await screen.findByText(why);
  return { user: userEvent.setup(), host };
}

it("shows the proposal and every term with its reason", async () => {
  await scene("one_to_two_years");
  expect(screen.getByText("1–2 years")).toBeVisible();
  expect(screen.getByText("Met")).toBeVisible();
  expect(screen.getByText("Not met")).toBeVisible();
});

it("says so while nothing is rated", async () => {
  await scene(null);
  expect(screen.getByText(/so nothing is proposed/)).toBeVisible();
});

it("records the leader's own call, which may differ from the proposal", async () => {
  const { user, host } = await scene("one_to_two_years");
  await user.click(screen.getByRole("button", { name: "Record my call…" }));
  const dialog = await screen.findByRole("dialog");
  expect(within(dialog).getByRole("radio", { name: "1–2 years" })).toBeChecked();
  await user.click(within(dialog).getByRole("radio", { name: "Interim" }));
  await user.type(within(dialog).getByRole("textbox", { name: "Why" }), "Covers for Ruth.");
  await user.click(within(dialog).getByRole("button", { name: "Record it" }));
  await waitFor(() =>
    expect(host.calls.find(({ command }) => command === "readiness_call_add")?.args).toEqual({
      draft: { person: "p", level: "SPM", term: "interim", on: null, reason: "Covers for Ruth." },
    }),
  );
});
