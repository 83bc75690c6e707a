import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import type { Rung_Serialize as Rung } from "../../bindings";
import { RungView } from "./RungView";

function rung(people: number): Rung {
  return {
    level: "PM",
    name: "Product Manager",
    track: "IC",
    grade: 2,
    fill: "full",
    people: Array.from({ length: people }, (_, index) => ({
      id: `p${index}`,
      name: `Person ${index}`,
      title: "",
      since: null,
      target: null,
      next: null,
    })),
    open: [],
  } as unknown as Rung;
}

function show(people: number) {
  const looking = { kept: null, pointed: null, keep: vi.fn(), point: vi.fn() };
  render(<RungView rung={rung(people)} looking={looking as never} isTabStop />);
}

const tokens = () => screen.getAllByRole("button", { name: /^Person \d/ });

it("draws everybody of a large product organisation at once", () => {
  show(180);
  expect(tokens()).toHaveLength(180);
  expect(screen.queryByRole("button", { name: /more$/ })).toBeNull();
});

it("draws a rung of thousands in parts and says how many are left", async () => {
  show(1450);
  expect(tokens()).toHaveLength(200);
  await userEvent.click(screen.getByRole("button", { name: "and 1,250 more" }));
  expect(tokens()).toHaveLength(400);
  expect(screen.getByRole("button", { name: "and 1,050 more" })).toBeVisible();
});
