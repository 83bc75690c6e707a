import { expect, it } from "vitest";
import type { RosterLine_Serialize as RosterLine } from "../../bindings";
import { narrowed, sorted } from "./roster_view";

const person = (name: string, more: Partial<RosterLine> = {}): RosterLine => ({
  id: name,
  name,
  email: null,
  number: null,
  title: "Product Manager",
  manager: null,
  level: null,
  level_since: null,
  off_ladder: false,
  area: null,
  market: "us",
  stage: null,
  role_start: null,
  status: "active",
  since: "2026-01-01",
  initials: "",
  ...more,
});
const names = (people: readonly RosterLine[]) => people.map(({ name }) => name);

it("finds people by words from several columns, without accents and case", () => {
  const people = [person("Zoë Lindqvist", { area: "Payments" }), person("Zoe Park")];
  expect(names(narrowed(people, "zoe pay", "all"))).toEqual(["Zoë Lindqvist"]);
  expect(names(narrowed(people, "  ", "all"))).toEqual(["Zoë Lindqvist", "Zoe Park"]);
});

it("shows those who have left only when asked", () => {
  const people = [person("Ada Fox"), person("Bo Ray", { status: "archived" })];
  expect(names(narrowed(people, "", "active"))).toEqual(["Ada Fox"]);
  expect(names(narrowed(people, "", "archived"))).toEqual(["Bo Ray"]);
});

it("keeps empty cells last, whichever way it sorts", () => {
  const people = [
    person("Ada"),
    person("Bo", { area: "Search" }),
    person("Cy", { area: "Billing" }),
  ];
  const by = (direction: "ascending" | "descending") =>
    names(sorted(people, { column: "area", direction }));
  expect(by("ascending")).toEqual(["Cy", "Bo", "Ada"]);
  expect(by("descending")).toEqual(["Bo", "Cy", "Ada"]);
});

it("sorts by the day since which the level shown holds", () => {
  const people = [
    person("Ann", { since: "2026-11-01", level_since: "2024-05-01" }),
    person("Bo", { since: "2023-01-01", level_since: "2025-02-01" }),
    person("Cy", { since: "2022-01-01", level_since: null }),
  ];
  const newest = sorted(people, { column: "since", direction: "descending" });
  expect(names(newest)).toEqual(["Bo", "Ann", "Cy"]);
});
