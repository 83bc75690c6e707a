import { QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import type { WorkspaceState_Serialize as WorkspaceState } from "../../bindings";
import { ToastRegion } from "../../components/ToastRegion";
import { testHost } from "../../platform/test_host";
import { queryClient, useRead } from "../../queries";
import { OnPaper } from "./OnPaper";

const usual: Partial<WorkspaceState> = {
  language: "en",
  paper_language: "en",
  dates: "day_month_year",
};

function Settings() {
  const { data } = useRead("workspaceState", []);
  return data ? <OnPaper state={data} /> : null;
}

function show(handlers: Parameters<typeof testHost>[0], state = usual) {
  const host = testHost({ workspace_state: () => state, ...handlers });
  render(
    <QueryClientProvider client={queryClient()}>
      <Settings />
      <ToastRegion />
    </QueryClientProvider>,
  );
  const sent = () =>
    host.calls.filter(({ command }) => command === "set_house_style").map(({ args }) => args);
  return { user: userEvent.setup(), sent };
}

it("keeps the language that was chosen beside the dates as they are", async () => {
  const { user, sent } = show({ set_house_style: () => null });
  const language = await screen.findByRole("combobox", { name: /Language you write in/ });
  expect(language).toHaveValue("English");
  await user.clear(language);
  await user.type(language, "Swiss");
  await user.click(await screen.findByRole("option", { name: "Swiss High German" }));
  await waitFor(() => expect(sent()).toEqual([{ language: "de-CH", dates: "day_month_year" }]));
  expect(await screen.findByText("What you print next is written so.")).toBeVisible();
});

it("keeps how days are written beside the language as it is, and nothing when nothing changed", async () => {
  const { user, sent } = show({ set_house_style: () => null });
  const choose = async (written: string) => {
    await user.click(await screen.findByRole("button", { name: /Dates/ }));
    await user.click(await screen.findByRole("option", { name: written }));
  };
  await choose("24 November 2026");
  expect(sent()).toEqual([]);
  await choose("2026-11-24");
  await waitFor(() => expect(sent()).toEqual([{ language: "en", dates: "iso" }]));
});

it("says in which language Rungs speaks on paper", async () => {
  show({}, { ...usual, language: "fi" });
  expect(await screen.findByText(/on paper, in text and in calendars is in English/)).toBeVisible();
});

it("offers a language nobody listed as long as the workspace has it", async () => {
  const { user } = show({}, { ...usual, language: "gsw-LI" });
  const language = await screen.findByRole("combobox", { name: /Language you write in/ });
  expect((language as HTMLInputElement).value).not.toBe("");
  await user.click(language);
  await user.keyboard("{ArrowDown}");
  expect(await screen.findByRole("option", { selected: true })).toBeVisible();
});

it("says at the field why a language was refused", async () => {
  const { user } = show({
    set_house_style: () => {
      throw { code: "invalid", message: "That is no language.", field: "language" };
    },
  });
  const language = await screen.findByRole("combobox", { name: /Language you write in/ });
  const told = () => screen.queryAllByText("What you print next is written so.").length;
  const before = told();
  await user.clear(language);
  await user.type(language, "Danish");
  await user.click(await screen.findByRole("option", { name: "Danish" }));
  expect(await screen.findByText("That is no language.")).toBeVisible();
  expect(told()).toBe(before);
});
