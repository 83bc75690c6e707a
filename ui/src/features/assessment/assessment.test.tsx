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
import type { AssessmentLine } from "../../bindings";
import { platform } from "../../platform";
import { testHost } from "../../platform/test_host";
import { queryClient, refreshOnChange, tagsOfReads } from "../../queries";
import AssessmentScreen from "./AssessmentScreen";

const level = { code: "PM", name: "Product Manager", track: "IC", grade: 2 };
const words = ["Not seen", "Learning", "With help", "Alone", "Helps others", "Sets the bar"];

const ladder = {
  version: 2,
  proficiencies: words.map((word, value) => ({ value, word, meaning: "" })),
  ladder: {
    areas: [{ code: "insight", name: "Insight" }],
    competencies: [{ code: "research", name: "Research", area: "insight", description: "" }],
    levels: [
      {
        ...level,
        expectations: { research: { proficiency: 3, behaviours: ["Asks before building."] } },
      },
    ],
  },
};

const open: AssessmentLine = {
  id: "draft-1",
  by: "manager",
  on: "2026-11-24",
  state: "draft",
  note: "",
  ratings: [{ competency: "research", value: 2, note: "" }],
  version: 2,
  names: { research: "Research" },
  peer: null,
  against: level,
  round: null,
};

const earlier: AssessmentLine = {
  ...open,
  id: "final-1",
  state: "final",
  ratings: [{ competency: "listening", value: 4, note: "" }],
  version: 1,
  names: { listening: "Listening" },
};

async function scene(draft: AssessmentLine | null, past: AssessmentLine[] = []) {
  const gap = { competency: "research", name: "Research", expected: 3 };
  const sheet = (now: AssessmentLine | null) => () => ({
    person: { id: "p", name: "Ada Lind" },
    own: level,
    against: level,
    next: null,
    version: 2,
    ladder: "v2",
    draft: now,
    self_draft: null,
    past,
    round: null,
    closed_rounds: [],
    peers: [],
    against_gaps: [{ ...gap, current: now ? 2 : null, gap: now ? 1 : null }],
    next_gaps: [],
  });
  const host = testHost({
    ladder_show: () => ladder,
    ladder_version_show: () => ladder,
    evidence_search: () => ({ evidence: [], found: 0 }),
    assessment_show: sheet(draft),
    assess: () => "draft-1",
    assessment_discard: () => null,
  });
  const client = queryClient();
  refreshOnChange(client, platform, tagsOfReads);
  const router = createRouter({
    routeTree: createRootRoute({ component: () => <AssessmentScreen personId="p" /> }),
    history: createMemoryHistory(),
  });
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  await screen.findByRole("radiogroup", { name: "Rating of Research" });
  const sent = (command: string) =>
    host.calls.filter((call) => call.command === command).map(({ args }) => args);
  const becomes = async (now: AssessmentLine | null) => {
    host.answer({ assessment_show: sheet(now) });
    await host.changed(["assessments"]);
  };
  return { user: userEvent.setup(), sent, becomes, host };
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
