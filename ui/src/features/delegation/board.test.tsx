import { screen, waitFor, within } from "@testing-library/react";
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
  const token = table.getByRole("button", { name: "Person 0, About hiring, 2 Sell" });
  token.focus();
  await user.keyboard("{ArrowRight}");
  expect(table.getByRole("button", { name: "Person 1, About hiring, 5 Advise" })).toHaveFocus();
  await user.keyboard("{ArrowUp}");
  expect(table.getByRole("button", { name: "Person 1, About pricing, 5 Advise" })).toHaveFocus();
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
