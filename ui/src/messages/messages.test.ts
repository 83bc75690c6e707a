import { describe, expect, it } from "vitest";
import {
  formatDay,
  formatInstant,
  formatLongDay,
  formatNumber,
  formatPath,
  formatPeriod,
  formatShare,
  formatWeekDay,
  isoDay,
} from "./format";
import { plural } from "./plural";

describe("days", () => {
  it("are written in words, whatever the time zone", () => {
    expect(formatDay("2025-05-03")).toBe("3 May 2025");
    expect(formatLongDay("2026-10-01")).toBe("1 October 2026");
    expect(formatWeekDay("2026-11-26")).toBe("Thu 26 Nov");
  });

  it("that cannot be read are shown as they are", () => {
    expect(formatDay("soon")).toBe("soon");
  });

  it("of one year name it once", () => {
    expect(formatPeriod("2026-10-01", "2026-12-31")).toBe("1 October – 31 December 2026");
    expect(formatPeriod("2026-12-01", "2027-02-28")).toBe("1 December 2026 – 28 February 2027");
  });

  it("close to now are said relative to it", () => {
    const now = new Date(2026, 10, 24, 9, 0);
    expect(formatInstant(new Date(2026, 10, 24, 8, 2).toISOString(), now)).toBe("today, 08:02");
    expect(formatInstant(new Date(2026, 10, 23, 23, 59).toISOString(), now)).toBe(
      "yesterday, 23:59",
    );
    expect(formatInstant(new Date(2026, 4, 3, 8, 0).toISOString(), now)).toBe("3 May 2026");
  });

  it("of today are ISO in local time", () => {
    expect(isoDay(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
  });
});

describe("paths", () => {
  it("may go on in the next line after a slash, and stay the same to the eye", () => {
    expect(formatPath("/home/ada/plans").split("\u200b")).toEqual([
      "/\u2060home/",
      "ada/",
      "plans",
    ]);
    expect(formatPath("C:\\plans").split("\u200b")).toEqual(["C:\\", "plans"]);
  });
});

describe("numbers", () => {
  it("group thousands and round shares", () => {
    expect(formatNumber(10000)).toBe("10,000");
    expect(formatShare(0.456)).toBe("46%");
  });

  it.each([
    [0, "nobody"],
    [1, "1 person"],
    [1200, "1,200 people"],
  ])("%i chooses its sentence", (count, sentence) => {
    expect(plural(count, { none: "nobody", one: "# person", other: "# people" })).toBe(sentence);
  });
});
