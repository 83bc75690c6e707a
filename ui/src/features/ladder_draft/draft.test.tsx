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
import { DraftScreen } from "./DraftScreen";

const hole = {
  kind: "hole",
  blocks: false,
  level: "SPM",
  competency: "delivery",
  message: "Senior PM says nothing of Delivery.",
};
const broken = { ...hole, kind: "broken", blocks: true, message: "A level code is used twice." };
const draft = (findings: unknown[], blocked: boolean) => ({
  id: "v2",
  based_on: "v1",
  based_on_number: 1,
  findings,
  blocked,
  page: { version: 2, ladder: { name: "Ours" } },
});
const comparison = {
  from: 1,
  to: 2,
  changes: [
    {
      part: "level",
      kind: "changed",
      place: "Staff PM",
      level: "SPM",
      competency: null,
      fields: [{ field: "Name", before: "Senior PM", after: "Staff PM" }],
    },
    {
      part: "competency",
      kind: "added",
      place: "Data",
      level: null,
      competency: "data",
      fields: [{ field: "Name", before: "", after: "Data" }],
    },
  ],
};
const carryOver = {
  version: 2,
  on: "2026-11-25",
  choices: [
    { code: "PM", name: "Product Manager" },
    { code: "STAFF", name: "Staff PM" },
  ],
  levels: [
    {
      from: "SPM",
      from_name: "Senior PM",
      to: null,
      why: "No level of the new version is like it. Choose one.",
      people: [{ id: "a", name: "Ada Lind" }],
      plans: 1,
      open_roles: 0,
    },
    {
      from: "PM",
      from_name: "Product Manager",
      to: "PM",
      why: "It is the same level.",
      people: [],
      plans: 1,
      open_roles: 0,
    },
  ],
};

async function scene(page: unknown) {
  const host = testHost({
    ladder_draft: () => page,
    ladder_compare: () => comparison,
    ladder_carry_over: () => carryOver,
    ladder_publish: () => ({ version: 2, people: 1, plans: 1, open_roles: 0 }),
    ladder_draft_discard: () => null,
  });
  const router = createRouter({
    routeTree: createRootRoute({ component: DraftScreen }),
    history: createMemoryHistory(),
  });
  render(
    <QueryClientProvider client={queryClient()}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  await screen.findByText(page ? "Draft of version 2" : "No draft is open");
  const sent = (command: string) =>
    host.calls.filter((call) => call.command === command).map(({ args }) => args);
  return { user: userEvent.setup(), sent };
}

it("shows each change with what stood there before and what stands there now", async () => {
  const { user } = await scene(draft([hole], false));
  const levels = await screen.findByRole("table", { name: "Levels" });
  expect(within(levels).getByRole("row", { name: /Senior PM Staff PM/ })).toBeVisible();
  await user.click(screen.getByRole("radio", { name: "Added 1" }));
  expect(screen.queryByRole("table", { name: "Levels" })).not.toBeInTheDocument();
  expect(screen.getByRole("table", { name: "Competencies" })).toBeVisible();
});

it("does not publish what blocks publishing", async () => {
  await scene(draft([broken], true));
  expect(screen.getByText("A level code is used twice.")).toBeVisible();
  expect(screen.getByText("Blocks publishing")).toBeVisible();
  expect(screen.getByText("Mend what blocks publishing first.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Publish…" })).toBeDisabled();
});

it("asks who goes on where, and publishes as it was answered", async () => {
  const { user, sent } = await scene(draft([hole], false));
  await user.click(screen.getByRole("button", { name: "Publish…" }));
  const dialog = await screen.findByRole("dialog", { name: "Publish version 2" });
  expect(within(dialog).getByText("1 person, 1 plan")).toBeVisible();
  const publish = within(dialog).getByRole("button", { name: "Publish" });
  expect(publish).toBeDisabled();
  await user.click(within(dialog).getByRole("button", { name: /Senior PM is followed by/ }));
  await user.click(await screen.findByRole("option", { name: "Staff PM" }));
  await user.click(publish);
  await waitFor(() => expect(sent("ladder_publish")).toHaveLength(1));
  expect(sent("ladder_publish")[0]).toEqual({
    publishing: {
      mapping: [
        { from: "SPM", to: "STAFF" },
        { from: "PM", to: "PM" },
      ],
      on: "2026-11-25",
    },
  });
});

it("says what to do where no draft is open", async () => {
  await scene(null);
  expect(screen.getByText(/begins from a ladder file/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Publish…" })).not.toBeInTheDocument();
});

it("asks before a draft is thrown away", async () => {
  const { user, sent } = await scene(draft([], false));
  await user.click(screen.getByRole("button", { name: "Discard…" }));
  const question = await screen.findByRole("alertdialog");
  expect(sent("ladder_draft_discard")).toHaveLength(0);
  await user.click(within(question).getByRole("button", { name: "Discard the draft" }));
  await waitFor(() => expect(sent("ladder_draft_discard")).toHaveLength(1));
});
