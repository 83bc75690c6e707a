import { QueryClientProvider } from "@tanstack/react-query";
import { act, render, renderHook, screen, waitFor } from "@testing-library/react";
import type { ReactNode } from "react";
import { afterEach, beforeEach, expect, it } from "vitest";
import { leavesTheWorkspace } from "../bindings";
import { onStakes, stakesNow } from "../components/at_stake";
import { halfFilled, keepHalfFilled } from "../components/half_filled";
import { useUnfinished } from "../components/useUnfinished";
import { forgetWorkspace } from "../components/workspace_memory";
import { platform } from "../platform";
import { testHost } from "../platform/test_host";
import { queryClient, refreshOnChange, tagsOfReads, useRead, useWrite } from "./index";

let stop: () => void = () => undefined;
beforeEach(() => {
  stop = onStakes(() => undefined);
});
afterEach(() => {
  stop();
  forgetWorkspace();
});

function scene(handlers: Parameters<typeof testHost>[0] = {}) {
  const host = testHost(handlers);
  const client = queryClient();
  refreshOnChange(client, platform, tagsOfReads);
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  return { host, wrapper };
}

it.each(leavesTheWorkspace)(
  "asks about half-filled forms before %s, and stays when told to",
  async (name) => {
    const { host, wrapper } = scene();
    keepHalfFilled("note", "Note context", "About Ada");
    const { result } = renderHook(() => useWrite(name), { wrapper });
    const leaving = (result.current.run as () => Promise<unknown>)();
    await waitFor(() => expect(stakesNow().question?.stake.text).toContain("Note context"));
    act(() => stakesNow().question?.answer(false));
    await expect(leaving).resolves.toBeUndefined();
    expect(host.calls).toEqual([]);
    expect(halfFilled("note")).toBe("About Ada");
  },
);

it("asks nothing where nothing is half filled in", async () => {
  const { host, wrapper } = scene({ workspace_open: () => true });
  const { result } = renderHook(() => useWrite("workspaceOpen"), { wrapper });
  await act(async () => expect(await result.current.run("/b.rungs")).toBe(true));
  expect(host.calls).toHaveLength(1);
});

it("offers nothing of one workspace in the next, whoever opened it", async () => {
  let path: string | null = "/a.rungs";
  const { host, wrapper } = scene({
    workspace_state: () => {
      if (path === null) throw { code: "no_workspace", message: "No workspace is open." };
      return { path };
    },
  });
  function Form() {
    const { value, isLeft, edit } = useUnfinished("cell p pricing", "Ada · Pricing", {
      reason: "",
    });
    return (
      <button type="button" onClick={() => edit({ reason: "Private" })}>
        {isLeft ? `left: ${value.reason}` : "nothing left"}
      </button>
    );
  }
  function Frame() {
    const { data, error } = useRead("workspaceState", []);
    return error || !data ? <p>none</p> : <Form key={data.path} />;
  }
  render(<Frame />, { wrapper });
  const open = async (next: string | null) => {
    path = next;
    await act(() => host.changed(["workspace"]));
  };
  act(() => screen.getByText("none"));
  (await screen.findByText("nothing left")).click();
  expect(halfFilled("cell p pricing")).toEqual({ reason: "Private" });

  await open("/a.rungs");
  expect(halfFilled("cell p pricing")).toEqual({ reason: "Private" });

  await open("/b.rungs");
  await waitFor(() => expect(halfFilled("cell p pricing")).toBeUndefined());
  expect(screen.getByText("nothing left")).toBeVisible();

  await act(async () => screen.getByText("nothing left").click());
  await open(null);
  await screen.findByText("none");
  await open("/b.rungs");
  expect(await screen.findByText("nothing left")).toBeVisible();
});
