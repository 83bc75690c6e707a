import { beforeEach, expect, it, vi } from "vitest";
import { type Deciding, NoteKeeper, type NoteWrites } from "./note_keeper";

const blank = { on: "2026-11-25", shared: "", private: "" };
const saved = { ...blank, id: "n1", shared: "one" };

const writes = {
  begin: vi.fn<NoteWrites["begin"]>(),
  change: vi.fn<NoteWrites["change"]>(),
  addAction: vi.fn<NoteWrites["addAction"]>(),
  addContext: vi.fn<NoteWrites["addContext"]>(),
  share: vi.fn<NoteWrites["share"]>(),
};

beforeEach(() => {
  vi.clearAllMocks();
  writes.begin.mockResolvedValue("n1");
  writes.change.mockResolvedValue(true);
  writes.addAction.mockResolvedValue(true);
  writes.addContext.mockResolvedValue(true);
  writes.share.mockResolvedValue(true);
});

it("sends each state once, and nothing when nothing was typed", async () => {
  const keeper = new NoteKeeper(saved, blank);
  await keeper.keep(writes);
  expect(writes.change).not.toHaveBeenCalled();
  keeper.type("shared", "one two");
  await keeper.keep(writes);
  await keeper.keep(writes);
  expect(writes.change.mock.calls).toEqual([["n1", { shared: "one two" }]]);
});

it("does not begin a note for a date or for blanks alone", async () => {
  const keeper = new NoteKeeper(null, blank);
  keeper.type("on", "2026-11-20");
  keeper.type("shared", "  \n ");
  expect(await keeper.keep(writes)).toBe(true);
  expect(writes.begin).not.toHaveBeenCalled();
  keeper.type("shared", "Hello");
  await keeper.keep(writes);
  expect(writes.begin.mock.calls[0]?.[0]).toEqual({
    on: "2026-11-20",
    shared: "Hello",
    private: "",
  });
});

it("keeps what was typed when earlier states arrive late", async () => {
  const keeper = new NoteKeeper(saved, blank);
  keeper.type("shared", "two");
  await keeper.keep(writes);
  keeper.type("shared", "three ");
  await keeper.keep(writes);
  keeper.arrive({ ...saved, shared: "two" }, blank);
  expect(keeper.overlay().shared).toBe("three ");
  keeper.arrive({ ...saved, shared: "three" }, blank);
  expect(keeper.overlay().shared).toBe("three ");
});

it("gives way to a change from elsewhere, but not where something was typed since", async () => {
  const keeper = new NoteKeeper(saved, blank);
  keeper.type("shared", "two");
  await keeper.keep(writes);
  keeper.arrive({ ...saved, shared: "two" }, blank);
  keeper.type("private", "typing");
  keeper.arrive({ ...saved, shared: "one", private: "elsewhere" }, blank);
  expect(keeper.overlay()).toEqual({ private: "typing" });
  await keeper.keep(writes);
  expect(writes.change).toHaveBeenLastCalledWith("n1", { private: "typing" });
});

it("tries again what was refused", async () => {
  const keeper = new NoteKeeper(saved, blank);
  writes.change.mockResolvedValueOnce(false);
  keeper.type("shared", "two");
  expect(await keeper.keep(writes)).toBe(false);
  expect(keeper.hasUnsent()).toBe(true);
  expect(await keeper.keep(writes)).toBe(true);
  expect(writes.change).toHaveBeenCalledTimes(2);
});

it("begins the note with the action that comes first, and sends the words with it", async () => {
  const keeper = new NoteKeeper(null, blank);
  const action = { text: "Call", owner: "pm", due: null } as const;
  keeper.type("shared", "Spoke");
  await keeper.addAction(writes, action);
  expect(writes.begin.mock.calls).toEqual([
    [
      { ...blank, shared: "Spoke" },
      { actions: [action], context: [], shares: [] },
    ],
  ]);
  const given = { text: "Budget is fixed", areas: ["spend"] };
  await keeper.addContext(writes, given);
  expect(writes.addContext.mock.calls).toEqual([["n1", given]]);
});

it("begins the note with what was told, so that one step takes both back", async () => {
  const keeper = new NoteKeeper(null, blank);
  keeper.type("shared", "Spoke");
  await keeper.share(writes, ["c1"]);
  expect(writes.begin.mock.calls).toEqual([
    [
      { ...blank, shared: "Spoke" },
      { actions: [], context: [], shares: ["c1"] },
    ],
  ]);
  await keeper.share(writes, ["c2"]);
  expect(writes.share.mock.calls).toEqual([["n1", ["c2"]]]);
  expect(writes.begin).toHaveBeenCalledTimes(1);
});

it("begins the note of today with what was decided and typed, and leaves a sheet of another day alone", async () => {
  const decide = vi.fn<Deciding>();
  const keeper = new NoteKeeper(null, blank);
  keeper.type("shared", "Prices");
  decide.mockResolvedValueOnce(undefined);
  expect(await keeper.decide(decide, blank.on)).toBe(false);
  expect(keeper.hasUnsent(), "what was refused took nothing along").toBe(true);
  decide.mockResolvedValueOnce("n1");
  expect(await keeper.decide(decide, blank.on)).toBe(true);
  expect(decide).toHaveBeenLastCalledWith({ ...blank, shared: "Prices" });
  expect(keeper.hasUnsent()).toBe(false);
  decide.mockResolvedValueOnce(null);
  expect(await keeper.decide(decide, blank.on)).toBe(true);
  expect(decide, "begun already").toHaveBeenLastCalledWith(null);

  const earlier = new NoteKeeper(null, blank);
  earlier.type("on", "2026-11-20");
  decide.mockResolvedValueOnce(null);
  expect(await earlier.decide(decide, blank.on)).toBe(true);
  expect(decide).toHaveBeenLastCalledWith(null);
});
