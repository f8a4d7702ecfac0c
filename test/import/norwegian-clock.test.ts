import fc from "fast-check";
import { expect, test } from "vitest";
import { norwegianDateAndTime, norwegianOffset, writtenOffset } from "../../src/import/norwegian-clock.ts";
import { norwegianDate } from "../../src/norwegian-time.ts";
import { runs } from "../kit/seed.ts";

test.each([
  ["2025-02-18", "10:30:00", 60],
  ["2025-07-01", "10:30:00", 120],
  // The clock goes from 02:00 to 03:00 on 30 March.
  ["2025-03-30", "01:59:59", 60],
  ["2025-03-30", "02:00:00", undefined],
  ["2025-03-30", "02:59:59", undefined],
  ["2025-03-30", "03:00:00", 120],
  // It goes from 03:00 back to 02:00 on 26 October: what is shown twice is the first of the two.
  ["2025-10-26", "01:59:59", 120],
  ["2025-10-26", "02:30:00", 120],
  ["2025-10-26", "03:00:00", 60],
  ["1975-07-01", "12:00:00", 60],
])("%s %s is %s minutes from UTC", (date, time, minutes) => {
  expect(norwegianOffset(date, time)).toBe(minutes);
});

test("what the clock shows at an instant is that instant again, or the same time an hour before", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: Date.parse("2100-01-01") / 1000 }), (seconds) => {
      const instant = seconds * 1000;
      const { date, time } = norwegianDateAndTime(instant);
      expect(date).toBe(norwegianDate(new Date(instant).toISOString()));
      const offset = norwegianOffset(date, time);
      if (offset === undefined) throw new Error(`${date} ${time} was shown.`);
      const again = Date.parse(`${date}T${time}${writtenOffset(offset)}`);
      expect([instant, instant - 3_600_000]).toContain(again);
      if (again !== instant) expect(norwegianDateAndTime(again)).toEqual({ date, time });
    }),
    runs(500),
  );
});
