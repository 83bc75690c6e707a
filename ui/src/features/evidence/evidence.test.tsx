import { QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { testHost } from "../../platform/test_host";
import { queryClient } from "../../queries";
import { EvidenceOf } from "./EvidenceOf";

const note = {
  id: "n1",
  person: { id: "p", name: "Ada Lind" },
  on: "2026-11-03",
  text: "Ran two pricing tests on her own.",
  kind: "win",
  sharing: "shareable",
  links: [{ link: { kind: "competency", code: "pricing" }, name: "Pricing" }],
};

async function scene(evidence: unknown[], found = evidence.length) {
  const host = testHost({
    evidence_search: () => ({ evidence, found }),
    evidence_add: () => "n2",
    evidence_remove: () => null,
    workspace_state: () => ({ today: "2026-11-25" }),
    one_to_ones_of: () => ({ open_actions: [] }),
    ladder_show: () => ({ ladder: { competencies: [{ code: "pricing", name: "Pricing" }] } }),
  });
  const about = () => <EvidenceOf person={{ id: "p", name: "Ada Lind" }} />;
  const router = createRouter({
    routeTree: createRootRoute({ component: about }),
    history: createMemoryHistory(),
  });
  render(
    <QueryClientProvider client={queryClient()}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  await screen.findByText(found === 0 ? /Nothing is noted yet/ : note.text);
  const sent = (command: string) =>
    host.calls.filter((call) => call.command === command).map(({ args }) => args);
  return { user: userEvent.setup(), sent };
}

it("shows a note with its day, its kind, what it shows and that it may be shared", async () => {
  await scene([note], 12);
  expect(screen.getByText("Win")).toBeVisible();
  expect(screen.getByText("Pricing")).toBeVisible();
  expect(screen.getByText("May be shared")).toBeVisible();
  expect(screen.getByText("All 12 notes")).toBeVisible();
});

it("keeps a note private unless told otherwise", async () => {
  const { user, sent } = await scene([]);
  await user.click(screen.getByRole("button", { name: "Note evidence…" }));
  const dialog = await screen.findByRole("dialog");
  expect(within(dialog).getByRole("button", { name: "Keep the note" })).toBeDisabled();
  await user.type(
    within(dialog).getByRole("textbox", { name: "What you saw" }),
    "Calm in a crisis.",
  );
  await user.click(within(dialog).getByRole("combobox", { name: "Bears on" }));
  await user.click(await screen.findByRole("option", { name: /Pricing/ }));
  expect(within(dialog).getByRole("button", { name: "Does not bear on Pricing" })).toBeVisible();
  await user.click(within(dialog).getByRole("button", { name: "Keep the note" }));
  await waitFor(() => expect(sent("evidence_add")).toHaveLength(1));
  expect(sent("evidence_add")[0]).toEqual({
    draft: {
      person: "p",
      on: null,
      text: "Calm in a crisis.",
      kind: "observation",
      sharing: "private",
      links: [{ kind: "competency", code: "pricing" }],
    },
  });
});

it("removes the note whose button was pressed", async () => {
  const { user, sent } = await scene([note]);
  await user.click(screen.getByRole("button", { name: /Remove the note of/ }));
  await waitFor(() => expect(sent("evidence_remove")).toEqual([{ evidence: "n1" }]));
});
