import { describe, expect, it, vi } from "vitest";
import { asAppError, platform, settled } from "./index";
import { testHost } from "./test_host";

describe("errors", () => {
  it("keeps code, field and help of a refusal", async () => {
    const refusal = {
      code: "overlap",
      message: "Periods overlap.",
      field: "from",
      help: "Pick a later day.",
    };
    await expect(
      settled(Promise.resolve({ status: "error", error: refusal })),
    ).rejects.toMatchObject(refusal);
  });

  it.each([
    ["Command wipe not allowed by ACL", "not_allowed"],
    ["invalid args `id` for command `person`: missing", "bad_argument"],
    ["something else", "unexpected"],
  ])("reads the plain string %j", (text, code) => {
    expect(asAppError(text)).toMatchObject({ code, message: text });
  });

  it("says so when nothing can be read from the reason", () => {
    expect(asAppError(undefined).message).toMatch(/without saying why/);
  });
});

describe("the platform", () => {
  it("hands arguments over and unwraps the answer", async () => {
    const host = testHost({ roster_list: () => ["Ada"] });
    await expect(platform.call("roster_list", { asOf: null })).resolves.toEqual(["Ada"]);
    expect(host.calls).toEqual([{ command: "roster_list", args: { asOf: null } }]);
  });

  it("rejects with an error that can be shown when the shell refuses", async () => {
    testHost();
    await expect(platform.call("unheard_of")).rejects.toMatchObject({ code: "unexpected" });
  });

  it("tells of changes until stopped", async () => {
    const host = testHost();
    const listener = vi.fn();
    const stop = platform.onChanged(listener);
    await vi.waitFor(async () => {
      await host.changed(["people"]);
      expect(listener).toHaveBeenCalledWith({ tags: ["people"] });
    });
    listener.mockClear();
    stop();
    await host.changed(["people"]);
    expect(listener).not.toHaveBeenCalled();
  });
});
