import { screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { AssessmentLine } from "../../bindings";
import { assessing, ratings, sheet } from "./test_scene";

const open = ratings();
const earlier = ratings({
  id: "final-1",
  state: "final",
  ratings: [{ competency: "listening", value: 4, note: "" }],
  version: 1,
  names: { listening: "Listening" },
});

async function scene(draft: AssessmentLine | null, past: AssessmentLine[] = []) {
  const gap = { competency: "research", name: "Research", expected: 3 };
  const withDraft = (now: AssessmentLine | null) => ({
    assessment_show: () =>
      sheet({
        draft: now,
        past,
        against_gaps: [{ ...gap, current: now ? 2 : null, gap: now ? 1 : null }],
      }),
  });
  const stage = assessing({ ...withDraft(draft), assessment_discard: () => null });
  await screen.findByRole("radiogroup", { name: "Rating of Research" });
  return { ...stage, becomes: (now: AssessmentLine | null) => stage.becomes(withDraft(now)) };
}

it("keeps a rating in the draft as soon as it is chosen", async () => {
  const { user, sent } = await scene(null);
  await user.click(screen.getByRole("radio", { name: "4 Helps others" }));
  await waitFor(() => expect(sent("assess")).toHaveLength(1));
  expect(sent("assess")[0]).toMatchObject({
    draft: {
      person: "p",
      by: "manager",
      ratings: [{ competency: "research", value: 4, note: "" }],
      finish: "keep_draft",
    },
  });
  expect(screen.getByRole("radio", { name: "4 Helps others" })).toBeChecked();
});

it("goes back to what is saved when a rating is refused", async () => {
  const { user, host } = await scene(open);
  host.answer({
    assess: () => {
      throw { code: "read_only", message: "This workspace can only be read." };
    },
  });
  await user.click(screen.getByRole("radio", { name: "5 Sets the bar" }));
  expect(await screen.findByText("This workspace can only be read.")).toBeVisible();
  expect(screen.getByRole("radio", { name: "2 With help" })).toBeChecked();
});

it("keeps a note when its field is left, with the rating it belongs to", async () => {
  const { user, sent } = await scene(open);
  await user.click(screen.getByRole("button", { name: "Add a note on Research" }));
  await user.type(screen.getByRole("textbox", { name: "Note on Research" }), "Ten interviews.");
  expect(sent("assess")).toHaveLength(0);
  await user.tab();
  await waitFor(() => expect(sent("assess")).toHaveLength(1));
  expect(sent("assess")[0]).toMatchObject({
    draft: { ratings: [{ competency: "research", value: 2, note: "Ten interviews." }] },
  });
});

it("shows the gap in words and what came back after undo", async () => {
  const { becomes } = await scene(open);
  expect(screen.getByText("1 below Product Manager")).toBeVisible();
  await becomes(null);
  expect(await screen.findByText("No gap known against Product Manager")).toBeVisible();
  expect(screen.getByRole("radio", { name: "2 With help" })).not.toBeChecked();
});

it("asks before ratings become final", async () => {
  const { user, sent } = await scene(open);
  await user.click(screen.getByRole("button", { name: "Make final" }));
  const question = await screen.findByRole("alertdialog");
  expect(question).toHaveTextContent("Final ratings never change.");
  expect(sent("assess")).toHaveLength(0);
  await user.click(within(question).getByRole("button", { name: "Make final" }));
  await waitFor(() =>
    expect(sent("assess")[0]).toMatchObject({ draft: { finish: "make_final", ratings: [] } }),
  );
});

it("shows an earlier assessment in the words of the ladder it was made on", async () => {
  const { user } = await scene(null, [earlier]);
  await user.click(screen.getByText("on version 1 of the ladder"));
  expect(screen.getByText("Listening")).toBeVisible();
});
