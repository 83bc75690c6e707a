import { QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { testHost } from "../../platform/test_host";
import { queryClient } from "../../queries";
import { AreasScreen } from "./AreasScreen";

const line = (code: string, category: string, more: object = {}) => ({
  area: {
    code,
    name: `About ${code}`,
    short: code,
    category,
    description: "",
    reversible: "rarely",
    held: "one",
    limits: { amount: null, customers: null, words: null },
    since: null,
    until: null,
  },
  limit: null,
  held_by: 1,
  agreed_with: 3,
  came_from: [],
  went_to: [],
  can_come_back: false,
  ...more,
});

const catalogue = {
  categories: [
    { name: "Market", areas: [line("pricing", "Market"), line("promises", "Market")] },
    { name: "Delivery", areas: [line("scope", "Delivery")] },
  ],
  retired: [],
  scale: "seven_levels",
  scale_name: "Seven levels of delegation",
};

async function scene(page: object = catalogue, handlers: object = {}) {
  const host = testHost({
    workspace_state: () => ({ today: "2026-11-24" }),
    catalogue_show: () => page,
    area_change: () => null,
    area_add: () => "new",
    ...handlers,
  });
  const router = createRouter({
    routeTree: createRootRoute({ component: AreasScreen }),
    history: createMemoryHistory(),
  });
  render(
    <QueryClientProvider client={queryClient()}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  );
  await screen.findByRole("heading", { name: "Decision areas" });
  const called = (name: string) =>
    host.calls.filter(({ command }) => command === name).map(({ args }) => args);
  return { user: userEvent.setup(), called };
}

it("shows what one wants to know of an area at a glance", async () => {
  await scene();
  const market = await screen.findByRole("region", { name: "Category Market" });
  expect(within(market).getAllByText("rarely")).toHaveLength(2);
  expect(within(market).getAllByText("one person")).toHaveLength(2);
  expect(within(market).getAllByText("1 of 3 decides")).toHaveLength(2);
});

it("moves an area by Alt and arrow, over the edge of its category into the next", async () => {
  const { user, called } = await scene();
  (await screen.findByRole("button", { name: "Edit About pricing" })).focus();
  await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
  await waitFor(() => expect(called("area_change")).toHaveLength(1));
  expect(called("area_change")[0]).toMatchObject({
    area: "pricing",
    change: { kind: "move", category: "Market", before: null },
  });
  screen.getByRole("button", { name: "Edit About promises" }).focus();
  await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
  await waitFor(() => expect(called("area_change")).toHaveLength(2));
  expect(called("area_change")[1]).toMatchObject({
    area: "promises",
    change: { kind: "move", category: "Delivery", before: "scope" },
  });
});

it("says what to do while there is nothing", async () => {
  await scene({ ...catalogue, categories: [] });
  expect(await screen.findByText("No decision areas yet")).toBeInTheDocument();
  expect(screen.getAllByRole("button", { name: "Add an area" })).toHaveLength(2);
});

it("shows a refusal at the field it is about and keeps what was typed", async () => {
  const { user } = await scene(catalogue, {
    area_add: () => {
      throw { code: "exists", message: "It is in the catalogue already.", field: "name" };
    },
  });
  await user.click(await screen.findByRole("button", { name: "Add an area to Delivery" }));
  await user.type(screen.getByRole("textbox", { name: /^Name/ }), "About scope");
  await user.click(screen.getByRole("button", { name: "Add it" }));
  expect(await screen.findByText("It is in the catalogue already.")).toBeInTheDocument();
  expect(screen.getByRole("textbox", { name: /^Name/ })).toHaveValue("About scope");
  await user.keyboard("{Escape}");
  await user.click(screen.getByRole("button", { name: "Add an area to Delivery" }));
  expect(screen.getByRole("textbox", { name: /^Name/ })).toHaveValue("About scope");
});

it("takes amounts as they are typed, and refuses what is no whole number", async () => {
  const { user, called } = await scene(catalogue, { area_add: () => "new" });
  await user.click(await screen.findByRole("button", { name: "Add an area to Market" }));
  await user.type(screen.getByRole("textbox", { name: /^Name/ }), "Refunds");
  const amount = screen.getByRole("textbox", { name: "Amount" });
  await user.type(amount, "20.5");
  await user.click(screen.getByRole("button", { name: "Add it" }));
  expect(screen.getByText("Write a whole number, such as 20,000.")).toBeInTheDocument();
  expect(called("area_add")).toHaveLength(0);
  await user.clear(amount);
  await user.type(amount, "20 000");
  await user.click(screen.getByRole("button", { name: "Add it" }));
  await waitFor(() => expect(called("area_add")).toHaveLength(1));
  expect(called("area_add")[0]).toMatchObject({
    draft: { limits: { amount: { amount: 20000, currency: "EUR" } } },
  });
});

it("puts an area where the mouse is when the web view lost the end of a quick drag", async () => {
  const { called } = await scene();
  const row = async (name: string) =>
    (await screen.findByRole("button", { name: `Edit About ${name}` })).closest(
      "[data-area]",
    ) as HTMLElement;
  const [from, onto] = [await row("scope"), await row("pricing")];
  fireEvent.dragStart(from.querySelector("[draggable='true']") as HTMLElement, {
    dataTransfer: {
      items: Object.assign([], { add: () => undefined }),
      types: [],
      files: [],
      setData: () => undefined,
      setDragImage: () => undefined,
    },
  });
  document.elementFromPoint = () => onto;
  await waitFor(() => expect(from).toHaveAttribute("data-held"));
  fireEvent.pointerMove(document.body, { buttons: 0 });
  await waitFor(() => expect(from).not.toHaveAttribute("data-held"));
  await waitFor(() => expect(called("area_change")).toHaveLength(1));
  expect(called("area_change")[0]).toMatchObject({
    area: "scope",
    change: { kind: "move", category: "Market", before: "pricing" },
  });
});

it("has what was typed again when one comes back, until it is added or started over", async () => {
  const { user } = await scene();
  const open = async (button: string) =>
    user.click(await screen.findByRole("button", { name: button }));
  const name = () => screen.getByRole("textbox", { name: /^Name/ });
  await open("Add an area");
  await user.type(name(), "Refunds");
  await user.keyboard("{Escape}");
  await open("Edit About scope");
  expect(name()).toHaveValue("About scope");
  await user.type(name(), "s");
  await user.keyboard("{Escape}");
  await open("Add an area");
  expect(name()).toHaveValue("Refunds");
  expect(screen.getByText("What you typed here before is still in the form.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Add it" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await open("Add an area");
  expect(name()).toHaveValue("");
  await user.keyboard("{Escape}");
  await open("Edit About scope");
  expect(name()).toHaveValue("About scopes");
  await user.click(screen.getByRole("button", { name: "Start over" }));
  expect(name()).toHaveValue("About scope");
});

it("retires at once by Enter, and by Ctrl and Enter wherever the focus is", async () => {
  const { user, called } = await scene(catalogue, { area_named_by: () => ["a plan"] });
  const retire = async (code: string) => {
    await user.click(await screen.findByRole("button", { name: `What to do with About ${code}` }));
    await user.click(await screen.findByRole("menuitem", { name: "Retire…" }));
    return screen.findByRole("dialog");
  };
  const dialog = await retire("pricing");
  await waitFor(() => expect(document.activeElement).toHaveAttribute("role", "spinbutton"));
  await user.keyboard("{Enter}");
  await waitFor(() => expect(called("area_change")).toHaveLength(1));
  expect(called("area_change")[0]).toMatchObject({ change: { kind: "retire" } });
  await waitFor(() => expect(dialog).not.toBeInTheDocument());
  within(await retire("scope"))
    .getByRole("button", { name: "Cancel" })
    .focus();
  await user.keyboard("{Control>}{Enter}{/Control}");
  await waitFor(() => expect(called("area_change")).toHaveLength(2));
});

const oneScale = (scale: string, name: string) => ({
  scale,
  name,
  source: "A book",
  steps: [{ number: 1, word: name, meaning: "", value: 1 }],
  changes: [{ from: "a", to: "b", cells: 2, remark: null }],
});

it("begins the change of the scale on the one there is, and makes it by Ctrl and Enter", async () => {
  const { user, called } = await scene(catalogue, {
    delegation_scale: () => ({
      ...oneScale("seven_levels", "Seven"),
      others: [oneScale("four_steps", "Four")],
    }),
    delegation_scale_set: () => null,
  });
  await user.click(await screen.findByRole("button", { name: "More" }));
  await user.click(await screen.findByRole("menuitem", { name: "Change the scale…" }));
  await waitFor(() => expect(screen.getByRole("radio", { name: /Seven/ })).toHaveFocus());
  await user.keyboard("{ArrowDown}{Control>}{Enter}{/Control}");
  await waitFor(() => expect(called("delegation_scale_set")).toHaveLength(1));
});
