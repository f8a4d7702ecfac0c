import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inInstalments } from "../../../src/calendar/instalments.ts";
import { calendarPlan } from "../../../src/calendar/plan.ts";
import { calendarPlanSchema } from "../../../src/calendar/schema.ts";
import { fractionBy, fractionOf } from "../../../src/fraction.ts";
import { roundHash } from "../../../src/round/hash.ts";
import type { Calendar } from "../../../src/round/schema.ts";
import { runs } from "../../kit/seed.ts";
import { roundWithCalendar, wholeCalendar } from "./rounds.ts";

const grants = [
  { application: "q", amount: 200 },
  { application: "p", amount: 100 },
  { application: "r", amount: 0 },
];

/** Shares that are 1 together: so many parts of their sum. */
const shares = fc
  .array(fc.bigInt(0n, 20n), { minLength: 1, maxLength: 5 })
  .filter((parts) => parts.some((part) => part > 0n))
  .map((parts) => {
    const all = parts.reduce((sum, part) => sum + part, 0n);
    return parts.map((part) => fractionBy(part, all));
  });

describe("an amount in instalments", () => {
  test.each([
    [101n, ["1/2", "1/2"], [50n, 51n]],
    [100n, ["1/3", "1/3", "1/3"], [33n, 33n, 34n]],
    [1n, ["0.5", "0.5"], [0n, 1n]],
    [0n, ["0.5", "0.5"], [0n, 0n]],
    [999n, ["1"], [999n]],
    [1000n, ["1", "0"], [1000n, 0n]],
  ] as const)("%s by %j", (amount, parts, expected) => {
    expect(inInstalments(amount, parts.map(fractionOf))).toEqual(expected);
  });

  test("adds up to the krone, and each is its share, but for less than a krone for each of the others", () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 15n), shares, (amount, parts) => {
        const instalments = inInstalments(amount, parts);
        expect(instalments.reduce((sum, one) => sum + one, 0n)).toBe(amount);
        for (const [place, { numerator, denominator }] of parts.entries()) {
          const above = instalments[place] * denominator - amount * numerator;
          const isLast = place === parts.length - 1;
          expect(instalments[place]).toBeGreaterThanOrEqual(0n);
          if (isLast) {
            expect(above).toBeGreaterThanOrEqual(0n);
            expect(above <= BigInt(parts.length - 1) * denominator).toBe(true);
          } else {
            expect(above).toBeLessThanOrEqual(0n);
            expect(above > -denominator).toBe(true);
          }
        }
      }),
      runs(500),
    );
  });
});

describe("the days of a year", () => {
  const days = (calendar: Calendar) =>
    calendarPlan(roundWithCalendar(calendar)).days.map(({ kind, date, movedFrom, dayOff }) =>
      [kind, date, movedFrom ?? "", dayOff ? "off" : ""].join(" ").trim(),
    );

  test("come in order; the days to accept and to pay are working days, the others stay", () => {
    expect(days(wholeCalendar)).toEqual([
      "announcement 2025-01-02",
      "deadline 2025-02-19",
      "answer 2025-04-04",
      "report 2025-04-15",
      // 14 days after the answer is Good Friday.
      "acceptance 2025-04-22 2025-04-18",
      "lapse 2025-04-23",
      // 17 May is a Saturday and a public holiday.
      "instalment 2025-05-19 2025-05-17",
      "status-report 2025-09-01",
      "instalment 2025-10-15",
      "annual-report 2026-02-01  off",
    ]);
  });

  test.each<[string, Calendar, string[]]>([
    [
      "nothing lapses where it is not said",
      { answer: "04-04", acceptanceDays: 3 },
      ["answer 2025-04-04", "acceptance 2025-04-07"],
    ],
    ["no day to accept without an answer", { acceptanceDays: 14, lapses: true }, []],
    [
      "a payment stays in its year",
      { instalments: [{ id: "1", date: "12-28", share: 1 }] },
      ["instalment 2025-12-29 2025-12-28"],
    ],
    [
      "a day that the scheme gives is told to be off",
      { announcement: "01-01" },
      ["announcement 2025-01-01  off"],
    ],
  ])("%s", (_, calendar, expected) => {
    expect(days(calendar)).toEqual(expected);
  });

  test("the deadline is that of the conditions where the calendar has none", () => {
    const { scheme, applications } = roundWithCalendar();
    const conditions = { deadline: "2025-02-19" };
    const document = { scheme: { ...scheme, calendar: {}, conditions }, applications };
    expect(calendarPlan(document).days).toEqual([{ kind: "deadline", date: "2025-02-19", dayOff: false }]);
  });
});

describe("what is paid when", () => {
  test("grants and commitments of the year, by recipient and by instalment", () => {
    const { payments } = calendarPlan(roundWithCalendar(), grants);
    expect(payments).toEqual({
      cap: 1000,
      committed: 101,
      granted: 300,
      left: 599,
      instalments: [
        { id: "1", name: "Vår", date: "2025-05-19", beforeAcceptance: false, committed: 33, granted: 99 },
        { id: "2", name: "Høst", date: "2025-10-15", beforeAcceptance: false, committed: 68, granted: 201 },
      ],
      recipients: [
        { of: "application", id: "p", amount: 100, instalments: [33, 67] },
        { of: "application", id: "q", amount: 200, instalments: [66, 134] },
        { of: "commitment", id: "c", amount: 101, instalments: [33, 68] },
      ],
    });
  });

  test("an instalment before the time to accept is over is marked", () => {
    const [autumn, spring] = wholeCalendar.instalments ?? [];
    const early = { ...wholeCalendar, instalments: [autumn, { ...spring, date: "04-22" }] };
    const marks = calendarPlan(roundWithCalendar(early), grants).payments?.instalments;
    expect(marks?.map(({ beforeAcceptance }) => beforeAcceptance)).toEqual([true, false]);
  });

  test("is nothing without a proposal, or without instalments", () => {
    expect(calendarPlan(roundWithCalendar()).payments).toBeNull();
    expect(calendarPlan(roundWithCalendar({}), grants).payments).toBeNull();
  });

  test("adds up to the krone for every award and in total, whatever the shares and in any order", () => {
    const amounts = fc.array(fc.nat(3_000_000), { maxLength: 6 });
    fc.assert(
      fc.property(amounts, fc.nat(5_000_000), shares, (given, bound, parts) => {
        const dated = parts.map(({ numerator, denominator }, place) => ({
          id: `i${place}`,
          date: `1${place % 3}-1${place}`,
          share: `${numerator}/${denominator}`,
        }));
        const { scheme, applications } = roundWithCalendar({ ...wholeCalendar, instalments: dated });
        const document = {
          scheme,
          applications,
          commitments: [{ id: "c", area: "a", amounts: { "2025": bound } }],
        };
        const awards = given.map((amount, place) => ({ application: `p${place}`, amount }));
        const { payments } = calendarPlan(document, awards);
        if (payments === null) throw new Error("There are instalments.");
        const sum = (all: readonly number[]) => all.reduce((together, one) => together + one, 0);
        for (const { amount, instalments: paid } of payments.recipients) expect(sum(paid)).toBe(amount);
        expect(payments.granted).toBe(sum(given));
        expect(sum(payments.instalments.map(({ granted }) => granted))).toBe(sum(given));
        expect(sum(payments.instalments.map(({ committed }) => committed))).toBe(bound);
        expect(payments.committed + payments.granted + payments.left).toBe(scheme.cap);
        const turned = {
          ...document,
          scheme: { ...scheme, calendar: { ...scheme.calendar, instalments: [...dated].reverse() } },
        };
        expect(calendarPlan(turned, [...awards].reverse()).payments).toEqual(payments);
      }),
      runs(200),
    );
  });

  test("fits its schema and names its round", () => {
    const plan = calendarPlan(roundWithCalendar(), grants);
    expect(calendarPlanSchema.parse(plan)).toEqual(plan);
    expect(plan.made.round).toBe(roundHash(roundWithCalendar()));
  });
});
