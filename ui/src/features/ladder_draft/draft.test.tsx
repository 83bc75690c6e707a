import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { draftPage, show } from "./test_scene";

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
      people: ["Ada", "Bo", "Cy", "Di", "Ed", "Fay", "Gus", "Hal"].map((name) => ({
        id: name,
        name,
      })),
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
  dropped_targets: [] as unknown[],
  focuses_left: [
    { plan: "p1", person: { id: "cy", name: "Cy" }, competency: "framing", name: "Framing" },
  ],
  open_assessments: [
    { person: { id: "ada", name: "Ada Lind" }, round: "r1", version: 1 },
    { person: { id: "bo", name: "Bo Ek" }, round: "r2", version: 1 },
  ],
};
/** Ada aims at what is chosen for Senior PM, and stands there. */
const dropped = {
  plan: "p2",
  person: { id: "ada", name: "Ada Lind" },
  state: "agreed",
  target: { code: "SPM", name: "Senior PM" },
  becomes: { code: "STAFF", name: "Staff PM" },
  stands_on: { code: "STAFF", name: "Staff PM" },
};
const publishing = {
  ladder_carry_over: ({ chosen }: Record<string, unknown>) =>
    (chosen as { to: string }[]).some(({ to }) => to === "STAFF")
      ? { ...carryOver, dropped_targets: [dropped] }
      : carryOver,
  ladder_publish: () => ({
    version: 2,
    people: 8,
    plans: 1,
    dropped_targets: [dropped],
    focuses_left: [],
    open_roles: 0,
    open_assessments: [],
  }),
};

it("shows each change with what stood there before and what stands there now", async () => {
  const { user } = show("/ladder/draft/changes", draftPage());
  const levels = await screen.findByRole("table", { name: /Levels/ });
  expect(within(levels).getByText("Senior").tagName).toBe("DEL");
  expect(within(levels).getByText("Staff").tagName).toBe("INS");
  await user.click(screen.getByRole("radio", { name: "Added 1" }));
  expect(screen.queryByRole("table", { name: /Levels/ })).not.toBeInTheDocument();
  expect(screen.getByRole("table", { name: /Competencies/ })).toBeVisible();
});

it("does not publish what blocks publishing", async () => {
  const page = draftPage();
  const [hole] = page.findings;
  page.findings.unshift({
    ...hole,
    kind: "broken",
    blocks: true,
    message: "A code is used twice.",
  });
  page.blocked = true;
  show("/ladder/draft", page);
  expect(await screen.findByText("A code is used twice.")).toBeVisible();
  expect(screen.getByText("Blocks publishing")).toBeVisible();
  expect(screen.getByText("Mend what blocks publishing first.")).toBeVisible();
  expect(screen.getByRole("button", { name: "Publish…" })).toBeDisabled();
});

it("asks who goes on where, and publishes as it was answered", async () => {
  const { user, sent } = show("/ladder/draft", draftPage(), publishing);
  await user.click(await screen.findByRole("button", { name: "Publish…" }));
  const dialog = await screen.findByRole("dialog", { name: "Publish version 2" });
  expect(within(dialog).getByText("8 people, 1 plan")).toBeVisible();
  expect(within(dialog).getByRole("table", { name: "What changes from version 1" })).toBeVisible();
  expect(within(dialog).getByRole("heading", { name: "2 assessments are open" })).toBeVisible();
  expect(within(dialog).getByText("Ada Lind, Bo Ek")).toBeVisible();
  const publish = within(dialog).getByRole("button", { name: "Publish" });
  expect(publish).toBeDisabled();
  await user.click(within(dialog).getByRole("button", { name: /Senior PM is followed by/ }));
  expect(within(dialog).getByText("Framing")).toBeVisible();
  expect(within(dialog).queryByText(/loses its target/)).not.toBeInTheDocument();
  await user.click(await screen.findByRole("option", { name: "Staff PM" }));
  expect(await within(dialog).findByText("1 plan loses its target")).toBeVisible();
  expect(within(dialog).getByText("Aims at Senior PM, which goes on as Staff PM")).toBeVisible();
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
  expect(await screen.findByText("Version 2 counts now.")).toBeVisible();
  expect(
    screen.getByText("Carried over: 8 people, 1 plan. 1 plan is without a target now."),
  ).toBeVisible();
});

it("opens the names that were left off", async () => {
  const { user } = show("/ladder/draft", draftPage(), publishing);
  await user.click(await screen.findByRole("button", { name: "Publish…" }));
  const dialog = await screen.findByRole("dialog", { name: "Publish version 2" });
  expect(within(dialog).queryByText(/Hal/)).not.toBeInTheDocument();
  await user.click(within(dialog).getByRole("button", { name: "and 2 more" }));
  expect(within(dialog).getByText(/Fay, Gus, Hal/)).toBeVisible();
});

it("begins a draft where none is open", async () => {
  const { user, host, sent } = show("/ladder/draft", null);
  expect(await screen.findByText(/a copy of the one that counts/)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Publish…" })).not.toBeInTheDocument();
  host.answer({ ladder_draft: () => draftPage() });
  await user.click(screen.getByRole("button", { name: "Edit a new version" }));
  expect(sent("ladder_draft_begin")).toHaveLength(1);
  await host.changed(["ladder"]);
  expect(await screen.findByRole("heading", { name: "Draft of version 2" })).toBeVisible();
});

it("asks before a draft is thrown away", async () => {
  const { user, sent } = show("/ladder/draft", draftPage());
  await user.click(await screen.findByRole("button", { name: "Discard…" }));
  const question = await screen.findByRole("alertdialog", { name: "Discard the draft?" });
  expect(sent("ladder_draft_discard")).toHaveLength(0);
  await user.click(within(question).getByRole("button", { name: "Discard the draft" }));
  await waitFor(() => expect(sent("ladder_draft_discard")).toHaveLength(1));
});

it("leads from a finding to the very field, and lets it go when it is mended", async () => {
  const { user, host, router } = show("/ladder/draft", draftPage());
  await user.click(
    await screen.findByRole("button", { name: "Senior PM says nothing of Delivery." }),
  );
  await waitFor(() => expect(router.state.location.pathname).toBe("/ladder/draft/level/SPM"));
  const steps = await screen.findByRole("radiogroup", { name: "What Senior PM asks of Delivery" });
  await waitFor(() => expect(steps).toContainElement(document.activeElement as HTMLElement));
  host.answer({ ladder_draft: () => ({ ...draftPage(), findings: [] }) });
  await host.changed(["ladder"]);
  expect(await screen.findByText(/Every level says something/)).toBeVisible();
});
