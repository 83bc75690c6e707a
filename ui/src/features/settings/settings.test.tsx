import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, it } from "vitest";
import { Appearance } from "./SettingsScreen";
import { applyStoredTheme } from "./theme";

beforeEach(() => {
  localStorage.clear();
  applyStoredTheme();
});

it("overrides the system's theme, remembers it, and gives the choice back", async () => {
  render(<Appearance />);
  expect(document.documentElement).not.toHaveAttribute("data-theme");

  await userEvent.click(screen.getByRole("radio", { name: "Dark" }));
  expect(document.documentElement).toHaveAttribute("data-theme", "dark");

  delete document.documentElement.dataset.theme;
  applyStoredTheme();
  expect(document.documentElement).toHaveAttribute("data-theme", "dark");

  await userEvent.click(screen.getByRole("radio", { name: "As the system" }));
  expect(document.documentElement).not.toHaveAttribute("data-theme");
});
