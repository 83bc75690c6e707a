import { QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from "@tanstack/react-router";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { LadderEdit } from "../../bindings";
import { LeavingQuestion } from "../../components/LeavingQuestion";
import { ToastRegion } from "../../components/ToastRegion";
import { platform } from "../../platform";
import { testHost } from "../../platform/test_host";
import { queryClient, refreshOnChange, tagsOfReads } from "../../queries";
import { ChangesPage } from "./ChangesPage";
import { CompetenciesPage } from "./CompetenciesPage";
import { DraftScreen } from "./DraftScreen";
import { LevelPage } from "./LevelPage";
import { LevelsPage } from "./LevelsPage";
import { MatrixPage } from "./MatrixPage";

// A page without a window has nothing to scroll.
Element.prototype.scrollIntoView = () => undefined;

function level(code: string, name: string, track: string, grade: number, asks: number) {
  const expectation = { proficiency: asks, behaviours: [`Does it as ${name}`] };
  return {
    code,
    name,
    track,
    grade,
    summary: `There as ${name}`,
    scope: "",
    span: "",
    horizon: "",
    take_on: ["Owns a product", "Writes the plan"],
    give_up: [] as string[],
    ready_signs: [],
    titles: { us: [], europe: [], uk: [] },
    delegation: { pricing: 3 },
    expectations: { insight: expectation } as Record<string, unknown>,
  };
}

/** A ladder of two tracks, three levels, two areas and three competencies, with a hole and a level that blocks nothing. */
export function draftPage() {
  const levels = [
    level("PM", "Product Manager", "IC", 1, 2),
    level("SPM", "Senior PM", "IC", 2, 3),
    level("GPM", "Group PM", "M", 2, 3),
  ];
  return {
    id: "v2",
    based_on: "v1",
    based_on_number: 1,
    highest_grade: 30,
    blocked: false,
    findings: [
      {
        kind: "hole",
        blocks: false,
        level: "SPM",
        competency: "delivery",
        decision: null,
        track: null,
        area: null,
        message: "Senior PM says nothing of Delivery.",
      },
    ] as Record<string, unknown>[],
    climb: [
      {
        competency: "insight",
        cells: levels.map(({ code, expectations }, at) => ({
          level: code,
          proficiency: (expectations.insight as { proficiency: number }).proficiency,
          step: at === 1 ? "rises" : "first",
          described: true,
        })),
      },
      { competency: "story", cells: [null, null, null] },
      { competency: "delivery", cells: [null, null, null] },
    ],
    page: {
      version: 2,
      status: "draft",
      published_on: null,
      proficiencies: ["Not yet", "Learning", "With help", "On their own", "Leads", "Sets it"].map(
        (word, value) => ({ value, word, meaning: "" }),
      ),
      delegation_levels: [1, 2, 3, 4, 5, 6, 7].map((value) => ({
        number: value,
        value,
        word: `Step ${value}`,
        meaning: "",
        reads: [value],
      })),
      expected: {},
      areas: [{ code: "pricing", name: "Pricing", description: "" }],
      ladder: {
        name: "Ours",
        description: "What it is for",
        tracks: [
          { code: "IC", name: "Individual", description: "" },
          { code: "M", name: "Manager", description: "" },
        ],
        areas: [
          { code: "market", name: "Market" },
          { code: "craft", name: "Craft" },
        ],
        competencies: [
          { code: "insight", name: "Insight", area: "market", weight: 1, description: "" },
          { code: "story", name: "Story", area: "craft", weight: 1, description: "" },
          { code: "delivery", name: "Delivery", area: "craft", weight: 1, description: "" },
        ],
        levels,
      },
    },
  };
}

export type DraftPage = ReturnType<typeof draftPage>;

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
      fields: [
        {
          field: "Name",
          before: "Senior PM",
          after: "Staff PM",
          words: [
            { fate: "removed", text: "Senior" },
            { fate: "added", text: "Staff" },
            { fate: "same", text: " PM" },
          ],
        },
      ],
    },
    {
      part: "competency",
      kind: "added",
      place: "Data",
      level: null,
      competency: "data",
      fields: [{ field: "Name", before: "", after: "Data", words: [] }],
    },
  ],
};

/** Opens a part of the draft; `null` stands for no open draft. */
export function show(
  path: string,
  page: DraftPage | null,
  answers: Parameters<typeof testHost>[0] = {},
) {
  const host = testHost({
    ladder_draft: () => page,
    ladder_compare: () => comparison,
    ladder_edit: () => null,
    ladder_draft_discard: () => null,
    ladder_draft_begin: () => "v2",
    ...answers,
  });
  const root = createRootRoute({
    component: () => (
      <>
        <Outlet />
        <LeavingQuestion />
      </>
    ),
  });
  const draft = createRoute({
    getParentRoute: () => root,
    path: "/ladder/draft",
    component: DraftScreen,
  });
  const part = (at: string, component: () => React.ReactNode) =>
    createRoute({ getParentRoute: () => draft, path: at, component });
  const router = createRouter({
    routeTree: root.addChildren([
      draft.addChildren([
        part("/", LevelsPage),
        part("level/$code", LevelPage),
        part("competencies", CompetenciesPage),
        part("matrix", MatrixPage),
        part("changes", ChangesPage),
      ]),
    ]),
    history: createMemoryHistory({ initialEntries: [path] }),
  });
  const client = queryClient();
  refreshOnChange(client, platform, tagsOfReads);
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router as never} />
      <ToastRegion />
    </QueryClientProvider>,
  );
  const sent = (command: string) =>
    host.calls.filter((call) => call.command === command).map(({ args }) => args);
  /** The edits sent so far. */
  const edits = () => sent("ladder_edit").map(({ edit }) => edit as LadderEdit);
  return { user: userEvent.setup(), host, sent, edits, router };
}
