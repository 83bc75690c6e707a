import { MutationObserver } from "@tanstack/react-query";
import { afterEach, expect, it, vi } from "vitest";
import { queryClient } from "./client";
import { keepBeforeClosing } from "./keep_before_closing";

afterEach(() => {
  document.body.replaceChildren();
});

function scene() {
  const client = queryClient();
  const close = vi.fn();
  let ask: () => void = () => undefined;
  keepBeforeClosing(client, {
    onClosing: (listener) => {
      ask = listener;
      return () => undefined;
    },
    window: { close, show: vi.fn(), setTitle: vi.fn() },
  });
  return { client, close, ask: () => ask() };
}

it("closes at once when nothing is being kept", async () => {
  const { close, ask } = scene();
  ask();
  await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
});

it("waits for the write that leaving the field sets off", async () => {
  const { client, close, ask } = scene();
  let written: () => void = () => undefined;
  const write = new MutationObserver(client, {
    mutationFn: () =>
      new Promise<void>((resolve) => {
        written = resolve;
      }),
  });
  const field = document.body.appendChild(document.createElement("input"));
  field.addEventListener("blur", () => void write.mutate());
  field.focus();

  ask();
  await vi.waitFor(() => expect(client.isMutating()).toBe(1));
  expect(close).not.toHaveBeenCalled();
  written();
  await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
});
