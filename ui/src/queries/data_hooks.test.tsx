import { QueryClientProvider } from "@tanstack/react-query";
import { act, render, renderHook, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { expect, it, vi } from "vitest";
import { ToastRegion } from "../components/ToastRegion";
import { showToast } from "../components/toasts";
import type { Changed } from "../platform";
import { queryClient, refreshOnChange } from "./client";
import { dataHooks } from "./data_hooks";
import { Loaded } from "./Loaded";

const refusal = { code: "exists", message: "There is an Ada already.", field: "name" };

function scene() {
  const commands = {
    people: vi.fn(async (_team: string) => ({ status: "ok" as const, data: ["Ada", "Bo"] })),
    ladder: vi.fn(async () => "nine levels"),
    broken: vi.fn(
      async (): Promise<{ status: "error"; error: unknown }> => ({
        status: "error",
        error: refusal,
      }),
    ),
  };
  const listeners: ((changed: Changed) => void)[] = [];
  const client = queryClient();
  refreshOnChange(
    client,
    {
      onChanged: (listener) => {
        listeners.push(listener);
        return () => undefined;
      },
    },
    { people: ["people", "placements"], ladder: ["ladder"] },
  );
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  const changed = (...tags: string[]) =>
    act(async () => {
      for (const listener of listeners) listener({ tags });
    });
  return { commands, wrapper, changed, ...dataHooks(commands) };
}

it("reads once and again only when one of its tags has changed", async () => {
  const { commands, wrapper, changed, useRead } = scene();
  const { result } = renderHook(
    () => ({ people: useRead("people", ["all"]), ladder: useRead("ladder", []) }),
    { wrapper },
  );
  await vi.waitFor(() => expect(result.current.people.data).toEqual(["Ada", "Bo"]));
  expect(commands.people).toHaveBeenCalledWith("all");

  await changed("plans");
  expect(commands.people).toHaveBeenCalledTimes(1);

  await changed("placements", "plans");
  expect(commands.people).toHaveBeenCalledTimes(2);
  expect(commands.ladder).toHaveBeenCalledTimes(1);
});

it("keeps a refused write as an error with its field, and rejects nothing", async () => {
  const { wrapper, useWrite } = scene();
  const { result } = renderHook(() => useWrite("broken"), { wrapper });
  await act(async () => {
    expect(await result.current.run()).toBeUndefined();
  });
  await vi.waitFor(() => expect(result.current.error).toMatchObject(refusal));
});

it("shows a failed read as a sentence with a way to try again", async () => {
  const { commands, wrapper, useRead } = scene();
  function Page() {
    return <Loaded of={useRead("broken", [])}>{() => "never"}</Loaded>;
  }
  render(<Page />, { wrapper });
  expect(await screen.findByText(refusal.message)).toBeVisible();
  await act(async () => screen.getByRole("button", { name: "Try again" }).click());
  expect(commands.broken).toHaveBeenCalledTimes(2);
});

it("shows nothing more of what is not there any more, and of all else what was read last", async () => {
  const { commands, wrapper, changed, useRead } = scene();
  function Page() {
    return <Loaded of={useRead("people", ["all"])}>{(names) => names.join(", ")}</Loaded>;
  }
  render(<Page />, { wrapper });
  expect(await screen.findByText("Ada, Bo")).toBeVisible();
  const fails = (code: string) =>
    commands.people.mockRejectedValueOnce({ code, message: `Failed: ${code}.` });
  fails("busy");
  await changed("people");
  expect(await screen.findByText("Failed: busy.")).toBeVisible();
  expect(screen.getByText("Ada, Bo")).toBeVisible();
  fails("not_found");
  await changed("people");
  expect(await screen.findByText("Failed: not_found.")).toBeVisible();
  expect(screen.queryByText("Ada, Bo")).toBeNull();
  await changed("people");
  expect(await screen.findByText("Ada, Bo")).toBeVisible();
});

it("leaves the way back of the last change in place until something else is changed", async () => {
  const write = async () => ({ status: "ok" as const, data: null });
  const { useWrite } = dataHooks(
    { layCard: write, setLevel: write },
    { withoutAStep: ["layCard"] },
  );
  const { wrapper } = scene();
  const { result } = renderHook(
    () => ({ card: useWrite("layCard"), level: useWrite("setLevel") }),
    { wrapper },
  );
  render(<ToastRegion />);
  act(() => showToast({ title: "Agreed on 4 Agree.", kind: "change" }));
  await act(() => result.current.card.run());
  expect(screen.getByText("Agreed on 4 Agree.")).toBeVisible();
  await act(() => result.current.level.run());
  expect(screen.queryByText("Agreed on 4 Agree.")).toBeNull();
});
