import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { Button } from "./Button";

const shown = (isPending: boolean) => (
  <>
    <Button isPending={isPending}>Save</Button>
    <Button>Stop</Button>
  </>
);

/** At work, with the focus gone as the web view lets it go. */
async function atWork() {
  const { rerender } = render(shown(false));
  const button = screen.getByRole<HTMLButtonElement>("button", { name: "Save" });
  button.focus();
  rerender(shown(true));
  // jsdom blurs nothing that is disabled.
  button.disabled = false;
  button.blur();
  button.disabled = true;
  expect(button).not.toHaveFocus();
  return { button, done: () => rerender(shown(false)) };
}

it("has the keyboard again once its work is done", async () => {
  const { button, done } = await atWork();
  done();
  expect(button).toHaveFocus();
});

it("leaves the keyboard where it went meanwhile", async () => {
  const { done } = await atWork();
  const stop = screen.getByRole("button", { name: "Stop" });
  await userEvent.setup().click(stop);
  done();
  expect(stop).toHaveFocus();
});
