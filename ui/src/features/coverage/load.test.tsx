import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { Load } from "./Load";

const load = [
  { on: "2026-07-31", leader: 3, jointly: 1, pm: 2, only_mine: 1 },
  { on: "2026-08-10", leader: 2, jointly: 1, pm: 4, only_mine: 0 },
];

it.each([
  { asOf: null, end: "today", spoken: /Now the leader decides 2/ },
  { asOf: "2026-08-10", end: "10 Aug 2026", spoken: /On 10 Aug 2026 the leader decides 2/ },
])("ends both pictures on the day that is looked at: $end", ({ asOf, end, spoken }) => {
  render(<Load load={load} asOf={asOf} scale="seven_levels" leader={null} />);
  expect(screen.getAllByText(end)).toHaveLength(2);
  expect(screen.queryAllByText("today")).toHaveLength(asOf === null ? 2 : 0);
  expect(screen.getByRole("img", { name: spoken })).toBeInTheDocument();
});
