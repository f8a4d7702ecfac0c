import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDay } from "../../../src/written/read-day.ts";
import { runs } from "../../kit/seed.ts";

const day = (of: string, time?: string, offset?: string) => ({
  kind: "day",
  day: { day: of, ...(time !== undefined && { time }), ...(offset !== undefined && { offset }) },
});

describe("a day that is certain", () => {
  test.each([
    ["18.02.2025", day("2025-02-18")],
    ["18.2.25", day("2025-02-18")],
    ["18. 2. 2025", day("2025-02-18")],
    ["03.04.2025", day("2025-04-03")],
    ["18. februar 2025", day("2025-02-18")],
    ["18 feb. 2025", day("2025-02-18")],
    ["tirsdag 18. februar 2025", day("2025-02-18")],
    ["18-Feb-2025", day("2025-02-18")],
    ["1. oktober 2025", day("2025-10-01")],
    ["1 October 2025", day("2025-10-01")],
    ["May 3, 2025", day("2025-05-03")],
    ["3. mai 2025", day("2025-05-03")],
    ["18/2-25", day("2025-02-18")],
    ["3/4-2025", day("2025-04-03")],
    ["18/02/2025", day("2025-02-18")],
    ["02/18/2025", day("2025-02-18")],
    ["3/3/2025", day("2025-03-03")],
    ["2025-02-18", day("2025-02-18")],
    ["2025/02/18", day("2025-02-18")],
    ["20250218", day("2025-02-18")],
    ["29.02.2024", day("2024-02-29")],
    ["18.02.2025 kl. 10:30", day("2025-02-18", "10:30")],
    ["18.02.2025 kl 10.30", day("2025-02-18", "10:30")],
    ["18.02.2025 10:30:15", day("2025-02-18", "10:30:15")],
    ["18. februar 2025, kl. 9.05", day("2025-02-18", "09:05")],
    ["2/18/2025 1:30 PM", day("2025-02-18", "13:30")],
    ["18/02/2025 12:05 am", day("2025-02-18", "00:05")],
    ["2025-02-18T10:30", day("2025-02-18", "10:30")],
    ["2025-02-18T10:30:00Z", day("2025-02-18", "10:30:00", "Z")],
    ["2025-02-18T10:30:00.250+01:00", day("2025-02-18", "10:30:00.250", "+01:00")],
    ["2025-02-18 10:30:00 +0100", day("2025-02-18", "10:30:00", "+01:00")],
    ["\u00a018.02.2025\u202f", day("2025-02-18")],
  ])("%s", (text, expected) => {
    expect(readDay(text)).toEqual(expected);
  });
});

describe("a day whose order is not written", () => {
  const readings = (...days: string[]) => ({ kind: "unclear", readings: days.map((one) => ({ day: one })) });
  test.each([
    ["03/04/2025", readings("2025-04-03", "2025-03-04")],
    ["3-4-2025", readings("2025-04-03", "2025-03-04")],
    ["3/4/25", readings("2025-04-03", "2025-03-04")],
    ["25-02-18", readings("2018-02-25", "2025-02-18")],
  ])("%s is asked about", (text, expected) => {
    expect(readDay(text)).toEqual(expected);
  });

  test.each([
    ["03/04/2025", "day-first", day("2025-04-03")],
    ["03/04/2025", "month-first", day("2025-03-04")],
    ["18/02/2025", "month-first", { kind: "not-existing" }],
    ["03.04.2025", "month-first", day("2025-04-03")],
  ] as const)("%s is read as somebody says, %s", (text, order, expected) => {
    expect(readDay(text, order)).toEqual(expected);
  });
});

test.each([
  "31.02.2025",
  "29.02.2025",
  "32.01.2025",
  "00.01.2025",
  "2025-13-01",
  "30/02/2025",
  "31. april 2025",
])("there is no %s", (text) => {
  expect(readDay(text)).toEqual({ kind: "not-existing" });
});

test.each([
  "i går",
  "18.02",
  "februar 2025",
  "18. foo 2025",
  "45706",
  "18.02.2025 25:00",
  "18.02.2025 10:60",
  "18.02.2025 sent",
  "1.2.3.4",
])("%s is no day", (text) => {
  expect(readDay(text)).toEqual({ kind: "none" });
});

test("nothing is empty", () => {
  expect(readDay(" \u00a0")).toEqual({ kind: "empty" });
});

test("a day that is written out in any Norwegian way is that day, or is asked about with it", () => {
  const months = [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
  ];
  const days = fc.date({ min: new Date("1970-01-02"), max: new Date("2069-12-30"), noInvalidDate: true });
  fc.assert(
    fc.property(days, fc.nat(6), (date, way) => {
      const iso = date.toISOString().slice(0, 10);
      const [year, month, dayOfMonth] = iso.split("-");
      const short = year.slice(2);
      const ways = [
        `${dayOfMonth}.${month}.${year}`,
        `${Number(dayOfMonth)}.${Number(month)}.${year}`,
        `${Number(dayOfMonth)}. ${months[Number(month) - 1]} ${year}`,
        `${Number(dayOfMonth)}/${Number(month)}-${year}`,
        `${dayOfMonth}/${month}/${year}`,
        `${dayOfMonth}-${month}-${year}`,
        ...(year.startsWith("20") ? [`${dayOfMonth}-${month}-${short}`] : [iso]),
      ];
      const read = readDay(ways[way]);
      const all =
        read.kind === "day"
          ? [read.day.day]
          : read.kind === "unclear"
            ? read.readings.map((one) => one.day)
            : [];
      expect(all).toContain(iso);
      if (way < 4) expect(read).toEqual({ kind: "day", day: { day: iso } });
    }),
    runs(500),
  );
});
