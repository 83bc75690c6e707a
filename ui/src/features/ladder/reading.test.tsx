import { QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import type { RoleCard_Serialize as RoleCard } from "../../bindings";
import { testHost } from "../../platform/test_host";
import { queryClient } from "../../queries";
import { testPages } from "../printing/test_pages";
import { ReadScreen } from "./ReadScreen";

function card(code: string, name: string, more: Partial<RoleCard> = {}): RoleCard {
  return {
    code,
    name,
    track: "IC",
    track_name: "Individual",
    grade: 3,
    summary: `${name} in short`,
    scope: `Scope of ${name}`,
    span: "",
    horizon: "",
    titles: [],
    take_on: [`Taken on as ${name}`],
    give_up: [`Given up as ${name}`],
    areas: [
      {
        code: "insight",
        name: "Insight",
        competencies: [
          {
            code: "research",
            name: "Research",
            description: "",
            proficiency: 3,
            word: "On their own",
            behaviours: [`Does it as ${name}`],
            example: `Shown by ${name}`,
            anti_pattern: null,
          },
        ],
      },
    ],
    decisions: [],
    decision_steps: 7,
    ready_signs: [],
    next: null,
    beside: [],
    ...more,
  };
}

const beside = {
  track: "M",
  track_name: "Manager",
  level: "GPM",
  level_name: "Group PM",
  grade: 4,
};

const rungs = [
  { code: "SPM", name: "Senior PM", track: "IC", grade: 3 },
  { code: "PRINCIPAL", name: "Principal PM", track: "IC", grade: 4 },
  { code: "GPM", name: "Group PM", track: "M", grade: 4 },
];

function reading(level: unknown) {
  const page = (own: RoleCard, others: RoleCard[], below: object, above: object) => ({
    name: "Ours",
    version: 2,
    published_on: "2026-05-01",
    tracks: [
      { code: "IC", name: "Individual", description: "" },
      { code: "M", name: "Manager", description: "" },
    ],
    reading: { own: own.code, below, above, cards: [own, ...others], rungs },
  });
  const group = card("GPM", "Group PM", { track: "M", track_name: "Manager", grade: 4 });
  if (level === "SPM") {
    const remark = "Manager begins at grade 4 with Group PM.";
    return page(
      card("SPM", "Senior PM", { beside: [{ ...beside, crossing: null, remark }] }),
      [card("PRINCIPAL", "Principal PM", { grade: 4 }), group],
      { level: null, remark: "Nothing is below: the ladder begins with Senior PM." },
      { level: "PRINCIPAL", remark: "" },
    );
  }
  const crossing = {
    asks: [
      { competency: "coaching", name: "Coaching", here: 2, there: 4 },
      { competency: "research", name: "Research", here: 5, there: null },
    ],
    decides: [],
  };
  return page(
    card("PRINCIPAL", "Principal PM", { grade: 4, beside: [{ ...beside, crossing, remark: "" }] }),
    [card("SPM", "Senior PM"), group],
    { level: "SPM", remark: "" },
    { level: null, remark: "Nothing is above: the ladder ends with Principal PM." },
  );
}

async function scene(start = "PRINCIPAL") {
  vi.stubGlobal(
    "URL",
    Object.assign(URL, { createObjectURL: () => "blob:page", revokeObjectURL: () => undefined }),
  );
  const host = testHost({
    ladder_read: (input) => reading(input.level),
    handout_pages: () => ({
      ...testPages("<svg/>"),
      remarks: ["The card takes 2 pages."],
    }),
    handout_print: () => ({ path: "/desk/card.pdf", pages: 1, person: null, missing: [] }),
    handout_system_print: () => "sent",
  });
  const root = createRootRoute();
  const router = createRouter({
    routeTree: root.addChildren([
      createRoute({
        getParentRoute: () => root,
        path: "/ladder/read/$level",
        component: ReadScreen,
      }),
    ]),
    history: createMemoryHistory({ initialEntries: [`/ladder/read/${start}`] }),
  });
  render(
    <QueryClientProvider client={queryClient()}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  await screen.findByRole("table");
  const asked = (command: string) =>
    host.calls.filter((call) => call.command === command).map(({ args }) => args);
  return Object.assign(userEvent.setup(), { asked });
}

it("shows a level between its neighbours, row by row", async () => {
  await scene();
  const table = screen.getByRole("table", { name: "Principal PM between its neighbours" });
  const heads = within(table).getAllByRole("columnheader");
  expect(heads.map((head) => head.textContent)).toEqual([
    expect.stringContaining("One rung belowSenior PM"),
    expect.stringContaining("This rungPrincipal PM"),
    expect.stringContaining("Nothing is above"),
  ]);
  expect(within(table).getByText("Given up as Principal PM")).toBeVisible();
  expect(within(table).getByText("Does it as Senior PM")).toBeVisible();
  expect(within(table).getByText("Shown by Principal PM")).toBeVisible();
  expect(within(table).queryByText("Shown by Senior PM")).not.toBeInTheDocument();
});

it("puts the other track beside and tells what crossing over changes", async () => {
  const user = await scene();
  expect(screen.getByText("Coaching 2 → 4")).toBeVisible();
  expect(screen.getByText("Research 5 → –")).toBeVisible();
  await user.click(screen.getByRole("radio", { name: "Two tracks side by side" }));
  const table = screen.getByRole("table", { name: "Principal PM beside the other track" });
  expect(within(table).getByText("Does it as Group PM")).toBeVisible();
  expect(within(table).queryByText("Does it as Senior PM")).not.toBeInTheDocument();
});

it("goes to another rung by the picture and says where the other track begins", async () => {
  const user = await scene();
  const levels = screen.getByRole("navigation", { name: "Levels of the ladder" });
  expect(within(levels).getByRole("link", { name: /Principal PM/ })).toHaveAttribute(
    "aria-current",
    "page",
  );
  await user.click(within(levels).getByRole("link", { name: /Senior PM/ }));
  await screen.findByRole("table", { name: "Senior PM between its neighbours" });
  expect(screen.getAllByText("Manager begins at grade 4 with Group PM.")[0]).toBeVisible();
  expect(within(levels).getByRole("link", { name: /Principal PM/ })).not.toHaveAttribute(
    "aria-current",
  );
});

it("prints this card, all cards or the booklet after showing the pages", async () => {
  const user = await scene();
  await user.click(screen.getByRole("button", { name: "Print…" }));
  expect(
    await screen.findByRole("img", { name: "Page 1 of 1 of the role card of Principal PM" }),
  ).toBeVisible();
  expect(screen.getByText("The card takes 2 pages.")).toBeVisible();
  await user.click(screen.getByRole("radio", { name: /^Booklet/ }));
  await user.click(screen.getByRole("button", { name: "Save as PDF…" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
  expect(user.asked("handout_print")).toEqual([
    {
      what: { kind: "booklet", levels: [], version: null },
      paper: { size: "a4", orientation: null, write_in: "without" },
    },
  ]);

  await user.click(screen.getByRole("button", { name: "Print…" }));
  await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Print…" }));
  await waitFor(() =>
    expect(user.asked("handout_system_print")).toEqual([
      {
        what: { kind: "role_cards", levels: ["PRINCIPAL"], version: null },
        paper: { size: "a4", orientation: null, write_in: "without" },
      },
    ]),
  );
});
