import { QueryClientProvider } from "@tanstack/react-query";
import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { CommandLayer } from "../../commands";
import { ToastRegion } from "../../components/ToastRegion";
import { testHost } from "../../platform/test_host";
import { queryClient } from "../../queries";
import { ImportDialog } from "./ImportDialog";

const page = {
  file: "areas.csv",
  new: 1,
  changed: 1,
  unchanged: 1,
  refused: 2,
  fates: [
    { row: 2, name: "Hiring", fate: "new" as const, reason: null },
    { row: 3, name: "Pricing", fate: "unchanged" as const, reason: null },
    { row: 4, name: "<b>Scope</b>", fate: "refused" as const, reason: "“lots” is not an amount." },
    { row: 5, name: "Spend", fate: "changed" as const, reason: "Changed: name “A” → “B”." },
    { row: 6, name: "", fate: "refused" as const, reason: "The name is empty." },
  ],
  absent: [],
  columns: [],
  remarks: [],
};

it("begins with what was refused, shows names as they stand, and says at the end how many were left out", async () => {
  testHost({ catalogue_import_confirm: () => page });
  render(
    <QueryClientProvider client={queryClient()}>
      <ImportDialog page={page} onClose={() => undefined} />
      <CommandLayer />
      <ToastRegion />
    </QueryClientProvider>,
  );
  const [, ...rows] = within(screen.getByRole("table")).getAllByRole("row");
  expect(rows.map((row) => within(row).getAllByRole("cell")[0]?.textContent)).toEqual([
    "4",
    "6",
    "5",
    "2",
    "3",
  ]);
  expect(within(rows[0] as HTMLElement).getByText("<b>Scope</b>")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Save 2 areas" }));
  expect(await screen.findByText("2 areas were taken in. 2 rows were refused.")).toBeVisible();
});
