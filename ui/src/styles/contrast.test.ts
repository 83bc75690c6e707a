// @vitest-environment node
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

function tokensOf(theme: "light" | "dark"): Map<string, string> {
  const found = css.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)/g);
  return new Map(
    Array.from(found, ([, name = "", light = "", dark = ""]) => [
      name,
      theme === "light" ? light : dark,
    ]),
  );
}

/** Relative luminance as WCAG 2.2 defines it, 0 to 1. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const grounds = ["paper", "surface", "sunken", "hover", "pressed"];
const tints = ["accent-weak", "warn-weak", "bad-weak", "good-weak"];

const textPairs = [
  ...["ink", "ink-2", "ink-3", "accent", "accent-ink", "warn", "bad", "good"].flatMap((ink) =>
    grounds.map((ground) => [ink, ground] as const),
  ),
  ...["ink", "ink-2", "ink-3"].flatMap((ink) => tints.map((tint) => [ink, tint] as const)),
  ["accent-ink", "accent-weak"],
  ["warn", "warn-weak"],
  ["bad", "bad-weak"],
  ["good", "good-weak"],
  ["on-accent", "accent"],
  ["on-accent", "accent-hover"],
  ["on-bad", "bad"],
  ["on-bad", "bad-hover"],
  ["on-inverse", "inverse"],
] as const;

const partPairs = [
  ...["edge", "accent", "focus", "bad"].flatMap((part) =>
    [...grounds, ...tints].map((ground) => [part, ground] as const),
  ),
  ["accent", "step-empty"],
  ["ink", "step-empty"],
  ["ink", "accent-soft"],
  ["accent-soft", "paper"],
  ["accent-soft", "surface"],
] as const;

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  const tokens = tokensOf(theme);
  const value = (name: string) => {
    const found = tokens.get(name);
    if (!found)
      throw new Error(`tokens.css has no colour --${name} of the form light-dark(#…, #…)`);
    return found;
  };

  it.each(textPairs)("text in %s on %s keeps 4.5:1", (ink, ground) => {
    expect(contrast(value(ink), value(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(partPairs)("a part in %s beside %s keeps 3:1", (part, ground) => {
    expect(contrast(value(part), value(ground))).toBeGreaterThanOrEqual(3);
  });
});
