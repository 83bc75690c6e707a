import { QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { AssessmentLine } from "../../bindings";
import { ToastRegion } from "../../components/ToastRegion";
import { platform } from "../../platform";
import { type TestHost, testHost } from "../../platform/test_host";
import { queryClient, refreshOnChange, tagsOfReads } from "../../queries";
import AssessmentScreen from "./AssessmentScreen";

export const level = { code: "PM", name: "Product Manager", track: "IC", grade: 2 };
const words = ["Not seen", "Learning", "With help", "Alone", "Helps others", "Sets the bar"];

/** A ladder of one level that asks for one competency. */
const ladder = {
  version: 2,
  proficiencies: words.map((word, value) => ({ value, word, meaning: "" })),
  ladder: {
    tracks: [{ code: "IC", name: "Individual", description: "" }],
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

type Answers = Parameters<TestHost["answer"]>[0];

/** Ratings of Ada on that ladder. */
export function ratings(more: Partial<AssessmentLine> = {}): AssessmentLine {
  return {
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
    ...more,
  };
}

/** The sheet of Ada, who stands on that level, with nothing rated. */
export function sheet(more: object = {}) {
  return {
    person: { id: "p", name: "Ada Lind" },
    own: level,
    against: level,
    next: null,
    version: 2,
    ladder: "v2",
    draft: null,
    self_draft: null,
    past: [],
    against_gaps: [],
    next_gaps: [],
    round: null,
    closed_rounds: [],
    ...more,
  };
}

/** The screen on which Ada is assessed. */
export function assessing(answers: Answers) {
  const host = testHost({
    ladder_show: () => ladder,
    ladder_version_show: () => ladder,
    evidence_search: () => ({ evidence: [], found: 0 }),
    workspace_state: () => ({ today: "2026-11-25" }),
    round_go_on_show: () => null,
    assess: () => "draft-1",
    ...answers,
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
      <ToastRegion />
    </QueryClientProvider>,
  );
  const sent = (command: string) =>
    host.calls.filter((call) => call.command === command).map(({ args }) => args);
  const becomes = async (now: Answers) => {
    host.answer(now);
    await host.changed(["assessments"]);
  };
  return { user: userEvent.setup(), sent, becomes, host };
}
