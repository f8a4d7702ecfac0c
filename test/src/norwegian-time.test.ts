import fc from "fast-check";
import { expect, it, test } from "vitest";
import { norwegianDate, norwegianDateByHour } from "../../src/norwegian-time.ts";
import { runs } from "../kit/seed.ts";

test.each([
  ["2025-02-19T22:59:59Z", "2025-02-19"],
  ["2025-02-19T23:00:00Z", "2025-02-20"],
  ["2025-07-01T21:59:59.999Z", "2025-07-01"],
  ["2025-07-01T22:00:00Z", "2025-07-02"],
  ["2025-02-19T22:59:00+01:00", "2025-02-19"],
  ["2025-02-20T09:59:00+11:00", "2025-02-19"],
  // The hours in which the clock was moved.
  ["2025-03-30T00:59:59Z", "2025-03-30"],
  ["2025-10-26T23:00:00Z", "2025-10-27"],
  ["1969-12-31T23:00:00Z", "1970-01-01"],
])("%s is %s in Norway", (instant, date) => {
  expect(norwegianDate(instant)).toBe(date);
  expect(norwegianDateByHour(instant)).toBe(date);
});

it("many instants have the dates that each has by itself", () => {
  const instants = fc
    .integer({ min: Date.parse("1940-01-01"), max: Date.parse("2060-01-01") })
    .chain((time) =>
      fc.array(fc.integer({ min: 0, max: 3 * 24 * 60 * 60 * 1000 }).map((later) => time + later)),
    );
  fc.assert(
    fc.property(instants, (times) => {
      for (const time of times) {
        const instant = new Date(time).toISOString();
        expect(norwegianDateByHour(instant)).toBe(norwegianDate(instant));
      }
    }),
    runs(150),
  );
});
