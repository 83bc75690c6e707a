/**
 * Days and numbers as people read them. Days travel as ISO strings (2026-11-24) and have no time zone; they are
 * read as UTC so that no zone can move them.
 */
const locale = "en-GB";

const day = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });

const longDay = day({ day: "numeric", month: "long", year: "numeric" });
const usualDay = day({ day: "numeric", month: "short", year: "numeric" });
const weekDay = day({ weekday: "short", day: "numeric", month: "short" });
const dayAndMonth = day({ day: "numeric", month: "long" });
const month = day({ month: "long", year: "numeric" });
const clock = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit" });
const number = new Intl.NumberFormat(locale);
const share = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });

function parse(iso: string): Date {
  return new Date(`${iso.slice(0, 10)}T00:00:00Z`);
}

function written(format: Intl.DateTimeFormat, iso: string): string {
  const date = parse(iso);
  return Number.isNaN(date.getTime()) ? iso : format.format(date).replace(",", "");
}

/** 3 May 2025 */
export const formatDay = (iso: string) => written(usualDay, iso);

/** 3 September 2025 */
export const formatLongDay = (iso: string) => written(longDay, iso);

/** November 2026, for a day or a month as ISO. */
export const formatMonth = (iso: string) => written(month, `${iso.slice(0, 7)}-01`);

/** Thu 26 Nov */
export const formatWeekDay = (iso: string) => written(weekDay, iso);

/** 1 October – 31 December 2026, the year once when it is the same. */
export function formatPeriod(from: string, to: string): string {
  const start =
    from.slice(0, 4) === to.slice(0, 4) ? written(dayAndMonth, from) : formatLongDay(from);
  return `${start} – ${formatLongDay(to)}`;
}

/** "today, 08:02", "yesterday, 08:02" or "3 May 2025" for an instant, seen from `now`. */
export function formatInstant(instant: string, now: Date): string {
  const then = new Date(instant);
  if (Number.isNaN(then.getTime())) return instant;
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  const days = Math.round((midnight(now) - midnight(then)) / 86_400_000);
  if (days === 0) return `today, ${clock.format(then)}`;
  if (days === 1) return `yesterday, ${clock.format(then)}`;
  return usualDay.format(new Date(midnight(then)));
}

/** 10,000 */
export const formatNumber = (value: number) => number.format(value);

/** 45% for 0.45 */
export const formatShare = (value: number) => share.format(value);

/** A path that goes on in the next line after a slash, but not after its first one, where one line has no room for it. */
export const formatPath = (path: string) =>
  path.replace(/(?<=[^/\\])[/\\]/g, "$&\u200b").replace(/^[/\\]/, "$&\u2060");

/** The day it is for the person in front of the screen, as ISO. */
export function isoDay(now: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
