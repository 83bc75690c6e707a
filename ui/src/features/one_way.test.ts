import { expect, it } from "vitest";

const files = import.meta.glob("./*/**/*.{ts,tsx}", {
  query: "?raw",
  import: "default",
  eager: true,
}) as Record<string, string>;

/** Which areas an area imports from, tests aside. */
const uses = new Map<string, Set<string>>();
for (const [path, text] of Object.entries(files)) {
  if (path.includes(".test.")) continue;
  const [, area = ""] = path.split("/");
  const used = uses.get(area) ?? new Set();
  for (const [, other = ""] of text.matchAll(/(?:from|import\() ?"\.\.\/([a-z_]+)\//g))
    used.add(other);
  uses.set(area, used);
}

function wayBack(from: string, to: string, seen = new Set<string>()): boolean {
  if (seen.has(from)) return false;
  seen.add(from);
  return [...(uses.get(from) ?? [])].some((next) => next === to || wayBack(next, to, seen));
}

it("arrows between areas go one way", () => {
  expect(uses.get("ladder")).toContain("ladder_text");
  expect([...uses.keys()].filter((area) => wayBack(area, area))).toEqual([]);
});
