import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { beforeEach, expect, it, vi } from "vitest";
import { CommandLayer, useCommands } from "./index";

const undo = vi.fn();
const redo = vi.fn();
/** Takes back what was typed last on the whole page, as web views do. jsdom has no such thing. */
let whole: { field: HTMLInputElement; value: string } | null = null;
const toText = vi.fn((step: string) => {
  if (!whole) return false;
  const { field, value } = whole;
  const event = {
    bubbles: true,
    cancelable: true,
    inputType: step === "undo" ? "historyUndo" : "historyRedo",
  };
  if (!field.dispatchEvent(new InputEvent("beforeinput", event))) return true;
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, value);
  field.dispatchEvent(new InputEvent("input", event));
  return true;
});

beforeEach(() => {
  Object.defineProperty(document, "execCommand", { value: toText, configurable: true });
  whole = null;
  for (const spy of [undo, redo, toText]) spy.mockClear();
});

function Scene() {
  const [note, setNote] = useState("");
  const [line, setLine] = useState("");
  const [isOpen, setOpen] = useState(false);
  useCommands([
    { id: "u", title: "Undo", section: "change", shortcuts: ["Mod+Z"], inText: "undo", run: undo },
    {
      id: "r",
      title: "Redo",
      section: "change",
      shortcuts: ["Shift+Mod+Z", "Ctrl+Y"],
      inText: "redo",
      run: redo,
    },
  ]);
  return (
    <>
      <CommandLayer />
      <label>
        Note <input value={note} onChange={(event) => setNote(event.target.value)} />
      </label>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setLine("");
        }}
      >
        <label>
          Line <input value={line} onChange={(event) => setLine(event.target.value)} />
        </label>
      </form>
      <label>
        <input type="checkbox" /> Tick
      </label>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      {isOpen && (
        <div data-modal-layer>
          <label>
            In the dialog <input />
          </label>
        </div>
      )}
    </>
  );
}

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const press = (keys: string) => userEvent.keyboard(`{Control>}${keys}{/Control}`);

it("undoes the typing, not the last change, where one has just typed", async () => {
  render(<Scene />);
  await userEvent.type(field("Note"), "Hello");
  whole = { field: field("Note"), value: "" };
  await press("z");
  expect(field("Note")).toHaveValue("");
  expect(undo).not.toHaveBeenCalled();
});

it("undoes the change where all typing is undone, and redoes that change first", async () => {
  render(<Scene />);
  await userEvent.type(field("Note"), "Hello");
  whole = { field: field("Note"), value: "" };
  await press("zz");
  expect(toText).toHaveBeenCalledTimes(1);
  expect(undo).toHaveBeenCalledTimes(1);
  await press("y");
  expect(toText).toHaveBeenCalledTimes(1);
  expect(redo).toHaveBeenCalledTimes(1);
});

it("redoes typing that was undone", async () => {
  render(<Scene />);
  await userEvent.type(field("Note"), "Hello");
  whole = { field: field("Note"), value: "" };
  await press("z");
  whole.value = "Hello";
  await userEvent.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
  expect(field("Note")).toHaveValue("Hello");
  expect(redo).not.toHaveBeenCalled();
});

it("leaves another field alone when the program has emptied the one that was typed in", async () => {
  render(<Scene />);
  await userEvent.type(field("Note"), "Hello");
  whole = { field: field("Note"), value: "" };
  await userEvent.type(field("Line"), "CFO leaves{Enter}");
  await press("z");
  expect(field("Note")).toHaveValue("Hello");
  expect(toText).not.toHaveBeenCalled();
  expect(undo).toHaveBeenCalledTimes(1);
});

it("undoes the change in a field that was only come back to, and where a box was ticked", async () => {
  render(<Scene />);
  await userEvent.type(field("Note"), "Hello");
  await userEvent.click(field("Line"));
  await userEvent.click(field("Note"));
  await press("z");
  await userEvent.click(screen.getByLabelText("Tick"));
  await press("z");
  expect(toText).not.toHaveBeenCalled();
  expect(undo).toHaveBeenCalledTimes(2);
});

it("stops the web view when it is about to undo in a field that has not the focus", async () => {
  render(<Scene />);
  await userEvent.type(field("Note"), "Hello");
  await userEvent.type(field("Line"), "CFO");
  whole = { field: field("Note"), value: "" };
  await press("z");
  expect(toText).toHaveBeenCalledTimes(1);
  expect(field("Note")).toHaveValue("Hello");
  expect(undo).toHaveBeenCalledTimes(1);
});

it("undoes typing in a dialog, and nothing that lies under it", async () => {
  render(<Scene />);
  await userEvent.type(field("Note"), "Hello");
  await userEvent.click(screen.getByRole("button", { name: "Open" }));
  await userEvent.type(field("In the dialog"), "Hi");
  whole = { field: field("In the dialog"), value: "" };
  await press("z");
  expect(field("In the dialog")).toHaveValue("");
  await press("z");
  expect(toText).toHaveBeenCalledTimes(1);
  expect(undo).not.toHaveBeenCalled();
});
