import { QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { testHost } from "../../platform/test_host";
import { queryClient } from "../../queries";
import { ReadinessFor } from "./ReadinessFor";

const level = { code: "SPM", name: "Senior PM", track: "IC", grade: 3 };
const above = { code: "PRINCIPAL", name: "Principal PM", track: "IC", grade: 4 };
const why = "Not yet, because notes come from one quarter only.";

async function scene(term: string | null) {
  const host = testHost({
    readiness_of: () => ({
      person: { id: "p", name: "Ada Lind" },
      against: level,
      term,
      no_term: term === null ? "Nothing is rated yet, so nothing is proposed." : null,
      terms: [
        { name: "progress", met: true, value: 0.9, needed: 0.85, why: "Nine tenths.", short: [] },
        { name: "evidence", met: false, value: 0.5, needed: 1, why, short: ["Data (nothing)"] },
      ],
      calls: [],
    }),
    ladder_show: () => ({ ladder: { levels: [level, above] } }),
    readiness_call_add: () => "c1",
    workspace_state: () => ({ today: "2026-11-25" }),
  });
  render(
    <QueryClientProvider client={queryClient()}>
      <ReadinessFor person={{ id: "p", name: "Ada Lind" }} />
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
  expect(screen.getByText("Data (nothing)")).toBeInTheDocument();
});

it("asks for the level by default and for any other one", async () => {
  const { user, host } = await scene("one_to_two_years");
  await user.click(screen.getByRole("button", { name: /Ready for/ }));
  await user.click(await screen.findByRole("option", { name: "Principal PM" }));
  await waitFor(() =>
    expect(
      host.calls.filter(({ command }) => command === "readiness_of").map(({ args }) => args),
    ).toEqual([
      { person: "p", against: null },
      { person: "p", against: "PRINCIPAL" },
    ]),
  );
});

it("says so while nothing is rated", async () => {
  await scene(null);
  expect(screen.getByText(/so nothing is proposed/)).toBeVisible();
});

it("records the leader's own call, which may differ from the proposal", async () => {
  const { user, host } = await scene("one_to_two_years");
  await user.click(screen.getByRole("button", { name: "Record my call…" }));
  const dialog = await screen.findByRole("dialog");
  expect(within(dialog).getByRole("radio", { name: "1–2 years" })).not.toBeChecked();
  await user.click(within(dialog).getByRole("radio", { name: "Interim" }));
  expect(within(dialog).getByRole("button", { name: "Record it" })).toBeDisabled();
  await user.type(within(dialog).getByRole("textbox", { name: /^Why/ }), "Covers for Ruth.");
  await user.click(within(dialog).getByRole("button", { name: "Record it" }));
  await waitFor(() =>
    expect(host.calls.find(({ command }) => command === "readiness_call_add")?.args).toEqual({
      draft: { person: "p", level: "SPM", term: "interim", on: null, reason: "Covers for Ruth." },
    }),
  );
});
