import { QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from "@tanstack/react-router";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it, vi } from "vitest";
import type { PacketNote, PacketPage } from "../../bindings";
import { CommandLayer } from "../../commands";
import { testHost } from "../../platform/test_host";
import { queryClient } from "../../queries";
import { testPages } from "../printing/test_pages";
import { PacketScreen } from "./PacketScreen";

const level = (code: string, name: string) => ({ code, name, track: "IC", grade: 3 });

function note(id: string, sharing: "private" | "shareable", example: number | null): PacketNote {
  return {
    note: {
      id,
      person: { id: "hollis", name: "Hollis Grady" },
      on: "2026-11-02",
      text: `Saw ${id}`,
      kind: "win",
      sharing,
      links: [],
    },
    example,
  };
}

const page = (notes: PacketNote[]): PacketPage => ({
  packet: "k",
  person: { id: "hollis", name: "Hollis Grady" },
  level: level("PM", "Product Manager"),
  proposed: level("SPM", "Senior PM"),
  levels: [level("PM", "Product Manager"), level("SPM", "Senior PM")],
  begun: ["SPM"],
  statement: "Leads already.",
  longest_statement: 1600,
  notes,
  fewest_examples: 2,
  most_examples: 3,
  remarks: ["One example is chosen. Two or three make a case."],
  on: "2026-11-24",
});

beforeEach(() => {
  // The pages are drawn as blobs, which a page without a window does not know.
  URL.createObjectURL = vi.fn(() => "blob:page");
  URL.revokeObjectURL = vi.fn();
});

async function scene(notes: PacketNote[], more: Parameters<typeof testHost>[0] = {}) {
  const choose = vi.fn(() => null);
  const leaveOut = vi.fn(() => null);
  const state = vi.fn(() => null);
  testHost({
    packet_show: () => page(notes),
    handout_pages: () => testPages("<svg/>"),
    packet_choose: choose,
    packet_leave_out: leaveOut,
    packet_state: state,
    ...more,
  });
  const root = createRootRoute({
    component: () => (
      <>
        <Outlet />
        <CommandLayer />
      </>
    ),
  });
  const under = () => root;
  const router = createRouter({
    routeTree: root.addChildren([
      createRoute({ getParentRoute: under, path: "/people/$id/packet", component: PacketScreen }),
      createRoute({ getParentRoute: under, path: "/people/$id", component: () => null }),
      createRoute({ getParentRoute: under, path: "/people/$id/profile", component: () => null }),
    ]),
    history: createMemoryHistory({ initialEntries: ["/people/hollis/packet"] }),
  });
  render(
    <QueryClientProvider client={queryClient()}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  await screen.findByRole("heading", { name: "Promotion packet: Hollis Grady" });
  return { choose, leaveOut, state, user: userEvent.setup() };
}

const of = { person: "hollis", level: "SPM" };

it("keeps the statement when the field is left", async () => {
  const { state, user } = await scene([]);
  const field = screen.getByRole("textbox", { name: "What you say" });
  await user.clear(field);
  await user.type(field, "Leads two teams.");
  await user.tab();
  expect(state).toHaveBeenCalledWith({ of, statement: "Leads two teams." });
});

it("saves the pages only after what was being typed is kept", async () => {
  let kept: (answer: null) => void = () => undefined;
  const save = vi.fn(() => null);
  const { user } = await scene([], {
    packet_state: () =>
      new Promise((resolve) => {
        kept = resolve;
      }),
    handout_print: save,
  });
  await user.type(screen.getByRole("textbox", { name: "What you say" }), " And more.");
  await user.click(screen.getByRole("button", { name: "Save as PDF…" }));
  await new Promise((later) => setTimeout(later, 50));
  expect(save).not.toHaveBeenCalled();
  kept(null);
  await waitFor(() => expect(save).toHaveBeenCalledTimes(1));
});

it("asks before a private note is shared, and chooses a shareable one at once", async () => {
  const { choose, user } = await scene([
    note("open", "shareable", null),
    note("closed", "private", null),
  ]);
  const [open, closed] = screen.getAllByRole("button", { name: "Choose the note of 2 Nov 2026" });
  await user.click(open as HTMLElement);
  expect(choose).toHaveBeenLastCalledWith({ of, evidence: "open", first: "ask" });
  await user.click(closed as HTMLElement);
  expect(choose).toHaveBeenCalledTimes(1);
  const dialog = await screen.findByRole("dialog", { name: "Share this note?" });
  expect(within(dialog).getByText("Saw closed")).toBeTruthy();
  await user.click(within(dialog).getByRole("button", { name: "Share and choose" }));
  expect(choose).toHaveBeenLastCalledWith({ of, evidence: "closed", first: "share" });
});

it("offers no fourth example, and leaves one out", async () => {
  const { leaveOut, user } = await scene([
    note("a", "shareable", 1),
    note("b", "shareable", 2),
    note("c", "shareable", 3),
    note("d", "shareable", null),
  ]);
  expect(screen.queryByRole("button", { name: /Choose the note/ })).toBeNull();
  expect(screen.getByText(/A packet has at most 3 examples/)).toBeTruthy();
  const [first] = screen.getAllByRole("button", { name: /Leave out the note/ });
  await user.click(first as HTMLElement);
  expect(leaveOut).toHaveBeenCalledWith({ of, evidence: "a" });
});
