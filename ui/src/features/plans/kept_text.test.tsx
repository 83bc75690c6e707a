import { screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, it } from "vitest";
import { planPage, show } from "./test_scene";

const label = "Where they want to go, in their words";

beforeEach(() => localStorage.clear());

function saved(aspiration: string) {
  const page = planPage();
  return { ...page, plan: { ...page.plan, aspiration } };
}

it("keeps a text when its field is left, not before, and not when nothing has changed", async () => {
  const { user, sent } = show("/plans/p1", {
    plan_show: () => saved("Own search"),
    plan_update: () => null,
  });
  const field = await screen.findByRole("textbox", { name: label });
  await user.type(field, " end to end");
  expect(sent("plan_update")).toHaveLength(0);
  await user.tab();
  await waitFor(() => expect(sent("plan_update")).toHaveLength(1));
  expect(sent("plan_update")[0]).toEqual({
    plan: "p1",
    edit: { aspiration: "Own search end to end" },
  });

  const strengths = screen.getByRole("textbox", { name: /already works/ });
  await user.click(strengths);
  await user.type(strengths, "x{Backspace}");
  await user.tab();
  expect(sent("plan_update")).toHaveLength(1);
});

it("shows what was typed without a moment of what was there before, until it is read as kept", async () => {
  let aspiration = "Old";
  const { user, host } = show("/plans/p1", {
    plan_show: () => saved(aspiration),
    plan_update: () => {
      aspiration = "Old and new";
      void host.changed(["plans"]);
      return null;
    },
  });
  const field = await screen.findByRole("textbox", { name: label });
  await user.type(field, " and new");
  const shown: (string | null | undefined)[] = [];
  const look = () => shown.push(field.textContent, field.previousElementSibling?.textContent);
  const watch = new MutationObserver(look);
  watch.observe(field.parentElement as Element, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  await user.tab();
  await waitFor(() => expect(field).toHaveAttribute("data-untouched"));
  watch.disconnect();
  expect(field).toHaveValue("Old and new");
  expect(shown.filter((text) => text?.trim() === "Old\u200b")).toEqual([]);
});

it("shows what undo brings back after what was typed has been kept", async () => {
  const { user, host } = show("/plans/p1", {
    plan_show: () => saved("Old"),
    plan_update: () => null,
  });
  const field = await screen.findByRole("textbox", { name: label });
  await user.clear(field);
  await user.type(field, "New");
  await user.tab();
  host.answer({ plan_show: () => saved("New") });
  await host.changed(["plans"]);
  host.answer({ plan_show: () => saved("Old") });
  await host.changed(["plans"]);
  await waitFor(() => expect(field).toHaveValue("Old"));
});

it("shows what is saved when what was typed is undone before it has been read", async () => {
  const { user } = show("/plans/p1", { plan_show: () => saved("Old"), plan_update: () => null });
  const field = await screen.findByRole("textbox", { name: label });
  await user.clear(field);
  await user.type(field, "New");
  await user.tab();
  await waitFor(() => expect(field).toHaveValue("Old"));
});

it("does not lose what is being typed when something else changes", async () => {
  const { user, host } = show("/plans/p1", { plan_show: () => saved("Old") });
  const field = await screen.findByRole("textbox", { name: label });
  await user.type(field, " and more");
  host.answer({ plan_show: () => ({ ...saved("Old"), remarks: ["Changed elsewhere."] }) });
  await host.changed(["plans"]);
  await screen.findByText("Changed elsewhere.");
  expect(field).toHaveValue("Old and more");
});

it("leaves refused words in the field with the reason", async () => {
  const { user } = show("/plans/p1", {
    plan_show: () => saved(""),
    plan_update: () => {
      throw { code: "read_only", message: "This workspace can only be read." };
    },
  });
  const field = await screen.findByRole("textbox", { name: label });
  await user.type(field, "Everything");
  await user.tab();
  expect(await screen.findByText("This workspace can only be read.")).toBeVisible();
  expect(field).toHaveValue("Everything");
});

it("keeps what was typed when the screen is left by a key", async () => {
  const { user, sent, leave } = show("/plans/p1", {
    plan_show: () => saved(""),
    plan_update: () => null,
  });
  await user.type(await screen.findByRole("textbox", { name: label }), "Half a thought");
  leave();
  await waitFor(() =>
    expect(sent("plan_update")).toEqual([{ plan: "p1", edit: { aspiration: "Half a thought" } }]),
  );
});

it("prints only after what was being typed is kept", async () => {
  let kept: (answer: null) => void = () => undefined;
  const { user, sent } = show("/plans/p1", {
    plan_show: () => saved(""),
    plan_update: () =>
      new Promise((resolve) => {
        kept = resolve;
      }),
    batch_system_print: () => ({ became: "cancelled", remarks: [] }),
  });
  await user.type(await screen.findByRole("textbox", { name: label }), "At the last moment");
  await user.click(screen.getByRole("button", { name: "Print…" }));
  await waitFor(() => expect(sent("plan_update")).toHaveLength(1));
  expect(sent("batch_system_print")).toHaveLength(0);
  kept(null);
  await waitFor(() =>
    expect(sent("batch_system_print")).toEqual([
      {
        batch: {
          of: "plans",
          whom: { kind: "plan", id: "p1" },
          paper: { size: "a4", orientation: null, write_in: "without" },
          name: "Ada Lind",
        },
      },
    ]),
  );
});
