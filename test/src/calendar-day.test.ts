import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  dateIn,
  daysAfter,
  easterSunday,
  isDayOff,
  weekdayOf,
  workingDayFrom,
  workingDayWithin,
} from "../../src/calendar-day.ts";
import { runs } from "../kit/seed.ts";

test.each([
  [2017, "2017-04-16"],
  [2018, "2018-04-01"],
  [2019, "2019-04-21"],
  [2020, "2020-04-12"],
  [2021, "2021-04-04"],
  [2022, "2022-04-17"],
  [2023, "2023-04-09"],
  [2024, "2024-03-31"],
  [2025, "2025-04-20"],
  [2026, "2026-04-05"],
  [2038, "2038-04-25"],
  [2285, "2285-03-22"],
])("Easter Sunday of %i is %s", (year, date) => {
  expect(easterSunday(year)).toBe(date);
});

test("Easter is a Sunday between 22 March and 25 April, in every year", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1583, max: 9999 }), (year) => {
      const easter = easterSunday(year);
      expect(weekdayOf(easter)).toBe(7);
      expect(easter >= dateIn("03-22", year) && easter <= dateIn("04-25", year)).toBe(true);
    }),
    runs(300),
  );
});

test("the days off of 2025 that are no Saturday or Sunday", () => {
  const days = Array.from({ length: 365 }, (_, index) => daysAfter("2025-01-01", index));
  expect(days.filter((day) => isDayOff(day) && weekdayOf(day) < 6)).toEqual([
    "2025-01-01",
    "2025-04-17",
    "2025-04-18",
    "2025-04-21",
    "2025-05-01",
    "2025-05-29",
    "2025-06-09",
    "2025-12-25",
    "2025-12-26",
  ]);
  expect(days.filter(isDayOff)).toHaveLength(104 + 9);
});

describe("the working day of", () => {
  test.each([
    ["a working day", "2025-03-14", "2025-03-14", "2025-03-14"],
    ["a Saturday", "2025-03-15", "2025-03-17", "2025-03-17"],
    ["Maundy Thursday", "2025-04-17", "2025-04-22", "2025-04-22"],
    ["17 May on a Friday", "2024-05-17", "2024-05-21", "2024-05-21"],
    ["a Saturday at the end of the year", "2022-12-31", "2023-01-02", "2022-12-30"],
    ["New Year's Day", "2025-01-01", "2025-01-02", "2025-01-02"],
  ])("%s", (_, day, from, within) => {
    expect(workingDayFrom(day)).toBe(from);
    expect(workingDayWithin(day)).toBe(within);
  });
});

test("a month and a day are in the year that is meant; a date is a date", () => {
  expect(dateIn("09-01", 2025)).toBe("2025-09-01");
  expect(dateIn("2026-02-01", 2025)).toBe("2026-02-01");
  expect(daysAfter("2024-02-28", 2)).toBe("2024-03-01");
});
