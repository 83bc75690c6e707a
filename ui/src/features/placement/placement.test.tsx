import { QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { testHost } from "../../platform/test_host";
import { queryClient } from "../../queries";
import { PlaceDialog } from "./PlaceDialog";
import { PlaceManyDialog } from "./PlaceManyDialog";

const ladder = {
  tracks: [{ code: "IC", name: "Individual track", description: "" }],
  levels: [
    { code: "PM", name: "Product Manager", track: "IC", grade: 2 },
    { code: "SPM", name: "Senior PM", track: "IC", grade: 3 },
  ],
};

function scene(place: () => unknown) {
  const host = testHost({
    workspace_state: () => ({ today: "2026-11-24" }),
    ladder_show: () => ({ ladder }),
    place,
  });
  const onClose = vi.fn();
  render(
    <QueryClientProvider client={queryClient()}>
      <PlaceDialog person={{ id: "ada", name: "Ada Fox" }} level="PM" onClose={onClose} />
    </QueryClientProvider>,
  );
  return { host, onClose };
}

async function choose(level: string) {
  await userEvent.click(await screen.findByRole("button", { name: /Level/ }));
  await userEvent.click(await screen.findByRole("option", { name: new RegExp(level) }));
}

it("places on the chosen level with the reason, and closes", async () => {
  const { host, onClose } = scene(() => "placement");
  await choose("Senior PM");
  await userEvent.type(screen.getByRole("textbox", { name: "Reason" }), "Leads two teams");
  await userEvent.click(screen.getByRole("button", { name: "Place" }));
  await vi.waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(host.calls.find(({ command }) => command === "place")?.args).toEqual({
    draft: { person: "ada", level: "SPM", on: null, reason: "Leads two teams" },
  });
});

it("takes off the ladder as a level of none", async () => {
  const { host, onClose } = scene(() => "placement");
  await choose("Off the ladder");
  await userEvent.click(screen.getByRole("button", { name: "Place" }));
  await vi.waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(host.calls.find(({ command }) => command === "place")?.args).toMatchObject({
    draft: { level: null },
  });
});

it("stays open with the refusal at its field", async () => {
  const refusal = { code: "invalid", message: "Say why in a few words.", field: "reason" };
  const { onClose } = scene(() => {
    throw refusal;
  });
  await userEvent.click(await screen.findByRole("button", { name: "Place" }));
  expect(await screen.findByText(refusal.message)).toBeVisible();
  expect(screen.getByRole("textbox", { name: "Reason" })).toBeInvalid();
  expect(onClose).not.toHaveBeenCalled();
});

it("places several people in one step", async () => {
  const host = testHost({
    workspace_state: () => ({ today: "2026-11-24" }),
    ladder_show: () => ({ ladder }),
    place_many: () => 2,
  });
  const onPlaced = vi.fn();
  render(
    <QueryClientProvider client={queryClient()}>
      <PlaceManyDialog people={["ada", "bo"]} onPlaced={onPlaced} onClose={vi.fn()} />
    </QueryClientProvider>,
  );
  expect(await screen.findByRole("button", { name: "Place" })).toBeDisabled();
  await choose("Senior PM");
  await userEvent.type(screen.getByRole("textbox", { name: "Reason" }), "New scope");
  await userEvent.click(screen.getByRole("button", { name: "Place" }));
  await vi.waitFor(() => expect(onPlaced).toHaveBeenCalled());
  expect(host.calls.find(({ command }) => command === "place_many")?.args).toEqual({
    drafts: [
      { person: "ada", level: "SPM", on: null, reason: "New scope" },
      { person: "bo", level: "SPM", on: null, reason: "New scope" },
    ],
  });
});
