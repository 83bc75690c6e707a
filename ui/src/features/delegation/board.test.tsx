import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { cell, row, scene } from "./test_scene";

const team = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    row(`p${n}`, `Person ${n}`, [cell("pricing", 5), cell("hiring", n === 0 ? 2 : 5)]),
  );

async function board(count: number) {
  const at = await scene(team(count));
  await at.user.click(screen.getByRole("radio", { name: "Board" }));
  const table = within(screen.getByRole("table", { name: "Delegation board" }));
  return { ...at, table };
}

it("puts people on the step that holds, and a number moves the one with the focus", async () => {
  const { user, table, set } = await board(3);
  const token = table.getByRole("button", {
    name: "Person 0, About hiring, 2 Sell, 4 Agree expected",
  });
  token.focus();
  await user.keyboard("{ArrowRight}");
  expect(
    table.getByRole("button", { name: "Person 1, About hiring, 5 Advise, 4 Agree expected" }),
  ).toHaveFocus();
  await user.keyboard("{ArrowUp}");
  expect(
    table.getByRole("button", { name: "Person 1, About pricing, 5 Advise, 4 Agree expected" }),
  ).toHaveFocus();
  await user.keyboard("6");
  await waitFor(() => expect(set()).toHaveLength(1));
  expect(set()[0]).toMatchObject([{ person: "p1", area: "pricing", level: 6 }]);
});

it("folds a step with many people, and shows them all when asked", async () => {
  const { user, table } = await board(40);
  expect(table.getAllByRole("button", { name: /About pricing, 5 Advise/ })).toHaveLength(6);
  expect(table.getByText("40 people")).toBeVisible();
  await user.click(
    table.getByRole("button", { name: "Show 34 more on 5 Advise for About pricing" }),
  );
  expect(table.getAllByRole("button", { name: /About pricing, 5 Advise/ })).toHaveLength(40);
});

/** What the browser hands along with a drag; only what is asked of it. */
function carrying() {
  const kept = new Map<string, string>();
  return {
    items: {
      add: (data: string, type: string) => kept.set(type, data),
      *[Symbol.iterator]() {
        for (const [type, data] of kept)
          yield { kind: "string", type, getAsString: (take: (text: string) => void) => take(data) };
      },
    },
    files: [] as File[],
    get types() {
      return [...kept.keys()];
    },
    setData: (type: string, data: string) => kept.set(type, data),
    getData: (type: string) => kept.get(type) ?? "",
    setDragImage: () => undefined,
    effectAllowed: "move",
    dropEffect: "move",
  };
}

function carry(from: HTMLElement, to: HTMLElement) {
  const dataTransfer = carrying();
  fireEvent.dragStart(from, { dataTransfer });
  return {
    over: () => {
      fireEvent.dragEnter(to, { dataTransfer });
      fireEvent.dragOver(to, { dataTransfer });
    },
    drop: () => fireEvent.drop(to, { dataTransfer }),
    end: () => fireEvent.dragEnd(from, { dataTransfer }),
  };
}

it("takes a token to another step of its decision, which sets the level as a number does", async () => {
  const { table, set } = await board(3);
  const token = table.getByRole("button", { name: /^Person 0, About hiring, 2 Sell/ });
  const cells = within(token.closest("tr") as HTMLElement).getAllByRole("cell");
  const place = cells[5] as HTMLElement;
  const mouse = carry(token, place);
  await waitFor(() => expect(place).toHaveAttribute("data-takes"));
  // The other decisions take nothing.
  const other = table.getByRole("button", { name: /^Person 0, About pricing/ });
  expect(other.closest("td")).not.toHaveAttribute("data-takes");
  mouse.over();
  await waitFor(() => expect(place).toHaveAttribute("data-over"));
  mouse.drop();
  mouse.end();
  await waitFor(() => expect(set()).toHaveLength(1));
  expect(set()[0]).toMatchObject([{ person: "p0", area: "hiring", level: 5 }]);
  await waitFor(() => expect(place).not.toHaveAttribute("data-takes"));
});

/** The web view begins a drag but never tells its end; then the mouse moves without a button. */
async function loseTheDrop(token: HTMLElement, at: HTMLElement) {
  fireEvent.dragStart(token, { dataTransfer: carrying() });
  document.elementFromPoint = () => at;
  fireEvent.pointerMove(document.body, { buttons: 1 });
  await new Promise((done) => requestAnimationFrame(done));
  expect(document.querySelector("[data-carrying]")).not.toBeNull();
  fireEvent.pointerMove(document.body, { buttons: 0 });
  await waitFor(() => expect(document.querySelector("[data-carrying]")).toBeNull());
  await waitFor(() => expect(document.querySelector("[data-held]")).toBeNull());
}

it("lets go where the mouse is when the web view lost the end of a quick drag", async () => {
  const { table, set } = await board(3);
  const token = table.getByRole("button", { name: /^Person 0, About hiring, 2 Sell/ });
  const cells = within(token.closest("tr") as HTMLElement).getAllByRole("cell");
  await loseTheDrop(token, document.body);
  await loseTheDrop(token, cells[0] as HTMLElement);
  expect(set()).toHaveLength(0);
  await loseTheDrop(token, cells[5] as HTMLElement);
  await waitFor(() => expect(set()).toHaveLength(1));
  expect(set()[0]).toMatchObject([{ person: "p0", area: "hiring", level: 5 }]);
  expect(cells[5]).not.toHaveAttribute("data-over");
});

it("lets go where the mouse is when the web view ended a quick drag before it came anywhere", async () => {
  const { table, set } = await board(3);
  const token = table.getByRole("button", { name: /^Person 0, About hiring, 2 Sell/ });
  const cells = within(token.closest("tr") as HTMLElement).getAllByRole("cell");
  const dataTransfer = carrying();
  fireEvent.dragStart(token, { dataTransfer });
  fireEvent.dragEnter(document.body, { dataTransfer });
  fireEvent.dragEnd(token, { dataTransfer });
  document.elementFromPoint = () => cells[5] as HTMLElement;
  fireEvent.pointerMove(document.body, { buttons: 0 });
  await waitFor(() => expect(set()).toHaveLength(1));
  expect(set()[0]).toMatchObject([{ person: "p0", area: "hiring", level: 5 }]);
  await waitFor(() => expect(document.querySelector("[data-carrying]")).toBeNull());
});

it("sets nothing when a drag is given up, or let go where nothing is agreed", async () => {
  const { table, set } = await board(3);
  const token = table.getByRole("button", { name: /^Person 0, About hiring, 2 Sell/ });
  const cells = within(token.closest("tr") as HTMLElement).getAllByRole("cell");
  const away = carry(token, cells[0] as HTMLElement);
  await waitFor(() => expect(cells[5]).toHaveAttribute("data-takes"));
  expect(cells[0]).not.toHaveAttribute("data-takes");
  away.over();
  away.drop();
  away.end();
  await waitFor(() => expect(cells[5]).not.toHaveAttribute("data-takes"));
  const home = carry(token, token.closest("td") as HTMLElement);
  home.over();
  home.end();
  expect(set()).toHaveLength(0);
});

it("marks where the ladder expects people, and says so in words", async () => {
  const { table } = await board(3);
  const token = table.getByRole("button", { name: /^Person 0, About hiring, 2 Sell/ });
  const cells = within(token.closest("tr") as HTMLElement).getAllByRole("cell");
  expect(cells[4]).toHaveTextContent("3 are expected here");
  expect(cells[4]?.querySelector("[data-shape]")).toBeNull();
  token.focus();
  // A token without a name of its own stands there for whoever has the focus.
  await waitFor(() => expect(cells[4]?.querySelector("[data-shape]")).not.toBeNull());
  expect(token).toHaveAccessibleName("Person 0, About hiring, 2 Sell, 4 Agree expected");
});

it("explains every mark there is on it", async () => {
  await board(3);
  const legend = within(screen.getByRole("list", { name: "Legend" }));
  for (const words of [
    "individual track",
    "manager track",
    "for a while",
    "below the rung",
    "above",
    "number expected here",
    "the one in focus is expected here",
  ])
    expect(legend.getByText(words)).toBeVisible();
});
