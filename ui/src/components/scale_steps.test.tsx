import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import type { ScaleStep } from "../bindings";
import { ScaleSteps } from "./ScaleSteps";
import { StepPicker } from "./StepPicker";

const step = (number: number, value: number, word: string, reads: number[]): ScaleStep => ({
  number,
  value,
  word,
  meaning: "",
  reads,
});

const seven = ["Tell", "Sell", "Consult", "Agree", "Advise", "Inquire", "Delegate"].map(
  (word, at) => step(at + 1, at + 1, word, [at + 1]),
);
const tree = [
  step(1, 4, "Root", [1, 2, 3, 4]),
  step(2, 5, "Trunk", [5]),
  step(3, 6, "Branch", [6]),
  step(4, 7, "Leaf", [7]),
];

it.each([
  { scale: seven, level: 2, expected: 5, said: "2 of 7, 5 expected" },
  { scale: tree, level: 2, expected: 5, said: "1 of 4, 2 expected" },
  { scale: tree, level: 7, expected: 4, said: "4 of 4, 1 expected" },
  { scale: tree, level: null, expected: 6, said: "not rated, 3 expected" },
])("reads a level on the scale of the workspace: $said", ({ scale, level, expected, said }) => {
  render(<ScaleSteps scale={scale} level={level} expected={expected} />);
  expect(screen.getByRole("img", { name: said })).toBeInTheDocument();
});

// jsdom scrolls nowhere.
Element.prototype.scrollIntoView = () => undefined;

it("shows and takes the numbers of the scale, and keeps levels of the seven", async () => {
  const change = vi.fn();
  render(<StepPicker label="Pricing" steps={tree} value={5} onChange={change} />);
  expect(screen.getAllByRole("radio").map((radio) => radio.getAttribute("aria-label"))).toEqual([
    "1 Root",
    "2 Trunk",
    "3 Branch",
    "4 Leaf",
  ]);
  expect(screen.getByRole("radio", { name: "2 Trunk" })).toBeChecked();
  screen.getByRole("radio", { name: "2 Trunk" }).focus();
  await userEvent.keyboard("4");
  expect(change).toHaveBeenLastCalledWith(7);
  await userEvent.keyboard("7");
  expect(change).toHaveBeenCalledTimes(1);
});
