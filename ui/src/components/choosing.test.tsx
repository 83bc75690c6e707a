import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, it, vi } from "vitest";
import { ComboBox } from "./ComboBox";
import { DateField } from "./DateField";
import { Select } from "./Select";

const people = Array.from({ length: 10_000 }, (_, index) => ({
  id: `p${index}`,
  label: `Person ${index}`,
  description: `person${index}@example.com`,
}));

function Picker({ start = null as string | null, onChange = vi.fn() }) {
  const [value, setValue] = useState(start);
  return (
    <ComboBox
      label="Manager"
      choices={people}
      value={value}
      onChange={(next) => {
        setValue(next);
        onChange(next);
      }}
    />
  );
}

it("finds one of ten thousand by a part of the e-mail, and lays out only the first", async () => {
  const onChange = vi.fn();
  render(<Picker onChange={onChange} />);
  const field = screen.getByRole("combobox", { name: "Manager" });

  await userEvent.click(field);
  expect(document.querySelectorAll("[role=option]")).toHaveLength(80);
  expect(screen.getByText(/first 80 are shown/)).toBeVisible();

  await userEvent.paste("PERSON9876@");
  await userEvent.click(await screen.findByText("Person 9876"));
  expect(onChange).toHaveBeenLastCalledWith("p9876");
  expect(field).toHaveValue("Person 9876");
});

it("shows a choice from far down the list, and gives it up when the text is cleared", async () => {
  const onChange = vi.fn();
  render(<Picker start="p9000" onChange={onChange} />);
  const field = screen.getByRole("combobox", { name: "Manager" });
  expect(field).toHaveValue("Person 9000");

  await userEvent.clear(field);
  expect(onChange).toHaveBeenLastCalledWith(null);
});

it.each(["{Enter}", "{Tab}"])(
  "takes the only one that fits by %s, and closes its list",
  async (key) => {
    const onChange = vi.fn();
    render(<Picker onChange={onChange} />);
    const field = screen.getByRole("combobox", { name: "Manager" });
    await userEvent.click(field);
    await userEvent.paste("PERSON9876@");
    await userEvent.keyboard(key);
    expect(onChange.mock.calls).toEqual([["p9876"]]);
    expect(field).toHaveValue("Person 9876");
    await waitFor(() => expect(screen.queryByRole("listbox")).not.toBeInTheDocument());
  },
);

it("goes back to the choice when what was typed names nobody", async () => {
  render(<Picker start="p3" />);
  const field = screen.getByRole("combobox", { name: "Manager" });
  await userEvent.type(field, " of nowhere");
  expect(await screen.findByText("Nothing matches.")).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await userEvent.tab();
  expect(field).toHaveValue("Person 3");
});

it("chooses from a short list by keyboard", async () => {
  const onChange = vi.fn();
  const levels = [
    { id: "PM", label: "Product Manager" },
    { id: "SPM", label: "Senior PM", description: "Grade 3" },
  ];
  render(
    <Select label="Level" choices={levels} value={null} onChange={onChange} error="Choose one." />,
  );
  expect(screen.getByText("Choose one.")).toBeVisible();
  await userEvent.tab();
  await userEvent.keyboard("{Enter}sen{Enter}");
  expect(onChange).toHaveBeenCalledWith("SPM");
});

function Day({ onChange }: { onChange: (day: string | null) => void }) {
  const [value, setValue] = useState<string | null>(null);
  return (
    <DateField
      label="From"
      value={value}
      onChange={(next) => {
        setValue(next);
        onChange(next);
      }}
    />
  );
}

it("takes a day typed year first", async () => {
  const onChange = vi.fn();
  render(<Day onChange={onChange} />);
  await userEvent.tab();
  await userEvent.keyboard("20260305");
  expect(onChange).toHaveBeenLastCalledWith("2026-03-05");
  const names = screen.getAllByRole("spinbutton").map((part) => part.getAttribute("aria-label"));
  expect(names).toEqual([
    expect.stringMatching(/^year/),
    expect.stringMatching(/^month/),
    expect.stringMatching(/^day/),
  ]);
});

it("takes a pasted ISO day, and leaves alone what is none", async () => {
  const onChange = vi.fn();
  render(<Day onChange={onChange} />);
  await userEvent.tab();
  await userEvent.paste("soon");
  expect(onChange).not.toHaveBeenCalled();
  await userEvent.paste(" 2027-02-28 ");
  expect(onChange).toHaveBeenLastCalledWith("2027-02-28");
});
