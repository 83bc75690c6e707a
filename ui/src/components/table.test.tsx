import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { beforeEach, expect, it, vi } from "vitest";
import { VirtualTable } from "./VirtualTable";

const rows = Array.from({ length: 10_000 }, (_, index) => ({
  id: `p${index}`,
  name: `Person ${index}`,
}));

// A page without layout has no heights; the table is given those of a small window.
beforeEach(() => {
  vi.spyOn(Element.prototype, "clientHeight", "get").mockReturnValue(400);
  vi.spyOn(Element.prototype, "clientWidth", "get").mockReturnValue(800);
});

function Roster(props: Partial<Parameters<typeof VirtualTable<(typeof rows)[number]>>[0]>) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  return (
    <VirtualTable
      label="People"
      columns={[
        {
          id: "name",
          header: "Name",
          isRowHeader: true,
          isSortable: true,
          cell: ({ name }) => name,
        },
      ]}
      rows={rows}
      rowKey={({ id }) => id}
      rowName={({ name }) => name}
      selected={selected}
      onSelect={setSelected}
      {...props}
    />
  );
}

it("says how many rows there are while it holds only those in view", () => {
  render(<Roster />);
  expect(screen.getByRole("grid", { name: "People" })).toHaveAttribute("aria-rowcount", "10001");
  const shown = screen.getAllByRole("row");
  expect(shown.length).toBeGreaterThan(5);
  expect(shown.length).toBeLessThan(60);
  expect(screen.getByRole("row", { name: /Person 0/ })).toHaveAttribute("aria-rowindex", "2");
});

it("is one stop of the keyboard for its rows; arrows move, Space selects, Enter opens", async () => {
  const onOpen = vi.fn();
  render(<Roster onOpen={onOpen} />);
  screen.getByRole("row", { name: /Person 0/ }).focus();

  await userEvent.keyboard("{ArrowDown}");
  const second = screen.getByRole("row", { name: /Person 1$/ });
  await vi.waitFor(() => expect(second).toHaveFocus());

  await userEvent.keyboard(" ");
  expect(second).toHaveAttribute("aria-selected", "true");
  await userEvent.keyboard("{Enter}");
  expect(onOpen).toHaveBeenCalledWith(rows[1]);
});

it("selects everything, in view or not", async () => {
  const onSelect = vi.fn();
  render(<Roster selected={new Set(["p1"])} onSelect={onSelect} />);
  await userEvent.click(screen.getByRole("checkbox", { name: "Select all" }));
  expect(onSelect.mock.lastCall?.[0].size).toBe(10_000);
});

it("asks for the other direction when a sorted column is pressed again", async () => {
  const onSort = vi.fn();
  render(<Roster sorting={{ column: "name", direction: "ascending" }} onSort={onSort} />);
  expect(screen.getByRole("columnheader", { name: "Name" })).toHaveAttribute(
    "aria-sort",
    "ascending",
  );
  await userEvent.click(screen.getByRole("button", { name: "Name" }));
  expect(onSort).toHaveBeenCalledWith({ column: "name", direction: "descending" });
});
