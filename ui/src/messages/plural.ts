import { formatNumber } from "./format";

const rules = new Intl.PluralRules("en");

/** Picks the whole sentence for a count; `#` in it stands for the number. */
export function plural(
  count: number,
  sentence: { none?: string; one: string; other: string },
): string {
  if (count === 0 && sentence.none !== undefined) return sentence.none;
  const chosen = rules.select(count) === "one" ? sentence.one : sentence.other;
  return chosen.replace("#", formatNumber(count));
}
