import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it, vi } from "vitest";
import { keyCaps } from "../components/key_caps";
import { RadioGroup } from "../components/RadioGroup";
import { ToastRegion } from "../components/ToastRegion";
import { platform } from "../platform";
import { testHost } from "../platform/test_host";
import { type Command, CommandLayer, tellDone, undoCommands, useCommands } from "./index";
import { isChord, parseShortcut } from "./shortcut";

function Scene({ commands }: { commands: Command[] }) {
  useCommands(commands);
  return (
    <>
      <CommandLayer />
      <ToastRegion />
      <label>
        Note <input />
      </label>
    </>
  );
}

const goPeople = (run: () => void): Command => ({
  id: "go.people",
  title: "People",
  section: "go",
  shortcuts: ["G P"],
  run,
});

it("runs a command by two keys one after the other", async () => {
  const run = vi.fn();
  render(<Scene commands={[goPeople(run)]} />);
  await userEvent.keyboard("p");
  expect(run).not.toHaveBeenCalled();
  await userEvent.keyboard("gp");
  expect(run).toHaveBeenCalledTimes(1);
});

function Inner({ run }: { run: () => void }) {
  useCommands([{ ...goPeople(run), title: "Of the part" }]);
  return null;
}

it("keeps to the command of the inner part when the outer one is only called otherwise", async () => {
  const outer = vi.fn();
  const inner = vi.fn();
  const of = (title: string) => (
    <>
      <Scene commands={[{ ...goPeople(outer), title }]} />
      <Inner run={inner} />
    </>
  );
  const { rerender } = render(of("One"));
  rerender(of("Another"));
  await userEvent.keyboard("gp");
  expect(inner).toHaveBeenCalledTimes(1);
  expect(outer).not.toHaveBeenCalled();
});

it("leaves letters to a field that is being typed in", async () => {
  const run = vi.fn();
  render(<Scene commands={[goPeople(run)]} />);
  await userEvent.type(screen.getByLabelText("Note"), "gp?");
  expect(run).not.toHaveBeenCalled();
  expect(screen.getByLabelText("Note")).toHaveValue("gp?");
  expect(screen.queryByRole("dialog")).toBeNull();
});

it("goes back by Alt and an arrow also from a field that chooses by arrows, and chooses nothing", async () => {
  const run = vi.fn();
  const back: Command = {
    id: "go.back",
    title: "Back",
    section: "go",
    shortcuts: ["Alt+ArrowLeft"],
    run,
  };
  render(
    <>
      <Scene commands={[back]} />
      <RadioGroup
        label="Level"
        choices={[
          { id: "1", label: "Tell" },
          { id: "2", label: "Sell" },
        ]}
        value="2"
        onChange={run}
      />
    </>,
  );
  act(() => screen.getByRole("radio", { name: "Sell" }).focus());
  await userEvent.keyboard("{Alt>}{ArrowLeft}{/Alt}");
  expect(run.mock.calls).toEqual([[]]);
});

it("finds a command in the palette and closes it", async () => {
  const run = vi.fn();
  render(<Scene commands={[goPeople(run)]} />);
  await userEvent.keyboard("{Control>}k{/Control}");
  await userEvent.keyboard("peop{Enter}");
  await vi.waitFor(() => expect(run).toHaveBeenCalledTimes(1));
  await vi.waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

it("shows all keys that work now, and none of those below a dialog", async () => {
  const run = vi.fn();
  render(
    <Scene
      commands={[goPeople(run), { ...goPeople(run), id: "no", title: "No", enabled: false }]}
    />,
  );
  await userEvent.keyboard("?");
  const help = await screen.findByRole("dialog", { name: "Keyboard shortcuts" });
  expect(help).toHaveTextContent("People");
  expect(help).not.toHaveTextContent("No");
  await userEvent.keyboard("gp");
  expect(run).not.toHaveBeenCalled();
});

it("lists keys that a part of the screen answers itself, and leaves them to it", async () => {
  const run = vi.fn();
  render(<Scene commands={[{ ...goPeople(run), title: "Move", isAnsweredThere: true }]} />);
  await userEvent.keyboard("gp");
  expect(run).not.toHaveBeenCalled();
  await userEvent.keyboard("?");
  const help = await screen.findByRole("dialog", { name: "Keyboard shortcuts" });
  expect(help).toHaveTextContent("Move");
});

function history(answers: Parameters<typeof testHost>[0]) {
  const host = testHost(answers);
  const commands = undoCommands({
    undo: () => platform.call<string>("undo"),
    redo: () => platform.call<string>("redo"),
    nextUndo: null,
    nextRedo: null,
  });
  return { host, commands };
}

it("names what was undone, and offers to redo it", async () => {
  const { host, commands } = history({
    undo: () => "Placed Ruth on Director",
    redo: () => {
      throw { code: "nothing_to_redo", message: "There is nothing to redo." };
    },
  });
  render(<Scene commands={commands} />);
  await userEvent.keyboard("{Control>}z{/Control}");
  expect(await screen.findByText("Undone: Placed Ruth on Director")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Redo" }));
  expect(await screen.findByText("There is nothing to redo.")).toBeVisible();
  expect(host.calls.map(({ command }) => command)).toEqual(["undo", "redo"]);
});

it("undoes the last change in a field where nothing has been typed since it was kept", async () => {
  const { host, commands } = history({ undo: () => "Renamed Ruth" });
  render(<Scene commands={commands} />);
  const field = screen.getByLabelText("Note");
  field.setAttribute("data-untouched", "true");
  await userEvent.click(field);
  await userEvent.keyboard("{Control>}z{/Control}");
  expect(await screen.findByText("Undone: Renamed Ruth")).toBeVisible();
  expect(host.calls).toHaveLength(1);
});

it("reads the command key of the platform", () => {
  const press = { key: "Z", shiftKey: true, altKey: false };
  const [other] = parseShortcut("Shift+Mod+Z", false);
  const [mac] = parseShortcut("Shift+Mod+Z", true);
  if (!other || !mac) throw new Error("a shortcut has at least one chord");
  expect(isChord(other, { ...press, ctrlKey: true, metaKey: false })).toBe(true);
  expect(isChord(mac, { ...press, ctrlKey: true, metaKey: false })).toBe(false);
  expect(isChord(mac, { ...press, ctrlKey: false, metaKey: true })).toBe(true);
});

it("reads a plus as a key, with others and alone", () => {
  const keys = (text: string) => parseShortcut(text, false).map(({ key, ctrl }) => [key, ctrl]);
  expect(keys("Mod++")).toEqual([["+", true]]);
  expect(keys("+")).toEqual([["+", false]]);
  expect(keys("Mod+K G")).toEqual([
    ["k", true],
    ["g", false],
  ]);
  expect(keyCaps("Mod++")[0]?.at(-1)).toBe("+");
});

it("offers to undo the last change only", async () => {
  render(<Scene commands={history({ undo: () => "the second" }).commands} />);
  act(() => tellDone("The first is kept."));
  expect(await screen.findByText("The first is kept.")).toBeVisible();
  act(() => tellDone("The second is kept."));
  expect(await screen.findByText("The second is kept.")).toBeVisible();
  expect(screen.queryByText("The first is kept.")).toBeNull();
  expect(screen.getAllByRole("button", { name: "Undo" })).toHaveLength(1);
});
