import { MutationObserver } from "@tanstack/react-query";
import { afterEach, expect, it, vi } from "vitest";
import { onStakes, stakesNow } from "../components/at_stake";
import { forgetHalfFilled, keepHalfFilled } from "../components/half_filled";
import { onUnkept, rememberUnkept, unkeptNow } from "../components/unkept_texts";
import { forgetWorkspace } from "../components/workspace_memory";
import { queryClient } from "./client";
import { keepBeforeClosing } from "./keep_before_closing";

afterEach(() => {
  document.body.replaceChildren();
  forgetWorkspace();
  vi.useRealTimers();
});

function scene() {
  const client = queryClient();
  const close = vi.fn();
  const hold = vi.fn(async () => undefined);
  let ask: () => void = () => undefined;
  keepBeforeClosing(client, {
    onClosing: (listener) => {
      ask = listener;
      return () => undefined;
    },
    window: {
      close: vi.fn(),
      hold,
      leave: close,
      show: vi.fn(),
      setTitle: vi.fn(),
    },
  });
  return { client, close, hold, ask: () => ask() };
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

it("says at once that it was heard, however long a write takes, and asks once it has ended", async () => {
  vi.useFakeTimers();
  const { client, close, hold, ask } = scene();
  const stopAsking = onStakes(() => undefined);
  const write = new MutationObserver(client, {
    mutationFn: () => new Promise((resolve) => setTimeout(resolve, 5000)),
  });
  void write.mutate(undefined);
  keepHalfFilled("one", "Ada Lind · Pricing", { reason: "Half a thought" });

  ask();
  expect(hold).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(3000);
  // Pressed again by somebody who cannot wait: heard, and still asked once.
  ask();
  expect(hold).toHaveBeenCalledTimes(2);
  expect(stakesNow().question).toBeNull();
  await vi.advanceTimersByTimeAsync(2500);
  stakesNow().question?.answer(true);
  await vi.advanceTimersByTimeAsync(0);
  expect(close).toHaveBeenCalledOnce();

  stopAsking();
});

it("stays open with a text that was refused until it is given up", async () => {
  const { close, ask } = scene();
  const stopAsking = onUnkept(() => undefined);
  const forget = rememberUnkept({
    name: "In a sentence",
    field: () => null,
    isRefused: () => true,
    why: () => "It is too long.",
    revert: () => forget(),
  });
  ask();
  await vi.waitFor(() => expect(unkeptNow().question?.texts).toHaveLength(1));
  unkeptNow().question?.answer(false);
  ask();
  await vi.waitFor(() => expect(unkeptNow().question?.texts).toHaveLength(1));
  expect(close).not.toHaveBeenCalled();
  unkeptNow().question?.answer(true);
  await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
  stopAsking();
});

it("asks before forms that were left half filled in are gone, and names them", async () => {
  const { close, ask } = scene();
  const stopAsking = onStakes(() => undefined);
  keepHalfFilled("one", "Ada Lind · Pricing", { reason: "Half a thought" });
  keepHalfFilled("other", "How does Bo see it?", {});
  ask();
  await vi.waitFor(() => expect(stakesNow().question).not.toBeNull());
  const { question } = stakesNow();
  expect(question?.stake.title).toBe("2 forms are half filled in");
  expect(question?.stake.text).toMatch(/^“Ada Lind · Pricing”, “How does Bo see it\?”: /);
  question?.answer(false);
  await vi.waitFor(() => expect(stakesNow().question).toBeNull());
  expect(close).not.toHaveBeenCalled();

  forgetHalfFilled("one");
  forgetHalfFilled("other");
  ask();
  await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
  stopAsking();
});
