import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ToastRegion } from "./ToastRegion";
import { dismissToasts, outdateChange, showToast } from "./toasts";

const failure = (title: string) => ({ title, tone: "bad" as const });
const shown = () => screen.queryAllByRole("alertdialog").map((toast) => toast.textContent);

beforeEach(() => {
  render(<ToastRegion />);
});
afterEach(() => act(dismissToasts));

it("tells the same failure once, however often it comes", () => {
  act(() => {
    for (let time = 0; time < 5; time += 1) showToast(failure("The file is read-only."));
  });
  expect(shown()).toEqual(["The file is read-only."]);
  act(() => showToast(failure("The disk is full.")));
  act(() => showToast(failure("The file is read-only.")));
  expect(shown()).toEqual(["The file is read-only.", "The disk is full."]);
});

it("tells anything in the same words once", () => {
  act(() => {
    for (let time = 0; time < 3; time += 1) showToast({ title: "There is nothing to undo." });
  });
  expect(shown()).toEqual(["There is nothing to undo."]);
});

it("shows what happened although failures stand, and no more than three", async () => {
  act(() => {
    for (const title of ["One", "Two", "Three", "Four"]) showToast(failure(title));
  });
  expect(shown()).toEqual(["Four", "Three", "Two"]);
  act(() => showToast({ title: "Placed.", kind: "change" }));
  expect(shown()).toEqual(["Placed.", "Four", "Three"]);
  act(() => showToast(failure("Five")));
  expect(shown(), "failures go last").toEqual(["Five", "Four", "Three"]);
  await userEvent.click(screen.getAllByRole("button", { name: "Dismiss" })[0] as HTMLElement);
  expect(shown(), "nothing comes back from behind").toEqual(["Four", "Three"]);
});

it("closes by the keyboard what has it, and goes on to the next", async () => {
  act(() => {
    showToast(failure("One"));
    showToast(failure("Two"));
  });
  await userEvent.keyboard("{F6}");
  await userEvent.tab();
  await userEvent.keyboard("{Escape}");
  expect(shown()).toHaveLength(1);
  await userEvent.keyboard("{Escape}");
  expect(shown()).toEqual([]);
});

it("keeps a failure until it is closed, and lets the rest go by itself", () => {
  vi.useFakeTimers();
  act(() => {
    showToast(failure("One"));
    showToast({ title: "Saved." });
  });
  act(() => vi.advanceTimersByTime(60_000));
  vi.useRealTimers();
  expect(shown()).toEqual(["One"]);
});

it("offers to undo only the last change", () => {
  act(() => {
    showToast({ title: "Placed.", kind: "change" });
    showToast({ title: "Rated.", kind: "change" });
  });
  expect(shown()).toEqual(["Rated."]);
  act(outdateChange);
  expect(shown()).toEqual([]);
});
