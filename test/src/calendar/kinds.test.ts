import { test as property } from "@fast-check/vitest";
import { describe, expect, it } from "vitest";
import { calendar, icalendarOf } from "../../../api/calendar.ts";
import { reckon } from "../../../api/kinds.ts";
import { isScored } from "../../../src/kinds/kind.ts";
import { readRoundOfAnyKind } from "../../../src/kinds/read.ts";
import { examples } from "../../../src/schemes/examples.ts";
import { languages } from "../../../src/texts/language.ts";
import { arithmeticRounds } from "../../kit/kinds.ts";
import { wholeCalendar } from "./rounds.ts";

const sum = (amounts: readonly number[]) => amounts.reduce((total, one) => total + one, 0);

describe("the payments of rates, formulas and named amounts", () => {
  property.prop([arithmeticRounds])(
    "add up to the krone, by recipient, by instalment and to the cap",
    (round) => {
      const reading = readRoundOfAnyKind({ ...round, scheme: { ...round.scheme, calendar: wholeCalendar } });
      if (!reading.ok || reading.kind === "scored") throw new Error("A calendar leaves the round valid.");
      const { document } = reading;
      const proposal = reckon(document);
      if (proposal.status === "infeasible") {
        expect(() => calendar(document, proposal)).toThrow(RangeError);
        return;
      }
      const { payments } = calendar(document, proposal);
      if (payments === null) throw new Error("The calendar has instalments.");
      const [{ committed, granted, left }] = proposal.years;
      expect(payments).toMatchObject({ cap: document.scheme.cap, committed, granted, left });
      expect(sum(payments.instalments.map((one) => one.granted))).toBe(granted);
      expect(sum(payments.instalments.map((one) => one.committed))).toBe(committed);
      for (const { id, of, amount, instalments } of payments.recipients) {
        expect(sum(instalments)).toBe(amount);
        const award = proposal.awards.find(({ application }) => application === id);
        if (of === "application") expect(award?.amounts["2025"]).toBe(amount);
      }
    },
  );
});

describe("the .ics file of an example", () => {
  const withDays = [...examples].filter(([, example]) => calendar(example()).days.length > 0);

  it.each(withDays)("%s is iCalendar: every line in form, and an event a day", (_, example) => {
    const round = example();
    const proposal = isScored(round) ? undefined : reckon(round);
    const plan = calendar(round, proposal);
    for (const language of languages) {
      const text = icalendarOf(plan, language);
      const lines = text.split("\r\n");
      expect(lines.pop()).toBe("");
      for (const line of lines) {
        expect(Buffer.byteLength(line, "utf8")).toBeLessThanOrEqual(75);
        expect(line).toMatch(/^( |[A-Z]+[:;])/);
      }
      const whole = text.replaceAll("\r\n ", "").split("\r\n");
      expect([whole[0], whole.at(-2)]).toEqual(["BEGIN:VCALENDAR", "END:VCALENDAR"]);
      expect(whole.filter((line) => line === "BEGIN:VEVENT")).toHaveLength(plan.days.length);
      expect(whole.filter((line) => line === "END:VEVENT")).toHaveLength(plan.days.length);
      const identifiers = whole.filter((line) => line.startsWith("UID:"));
      expect(new Set(identifiers).size).toBe(plan.days.length);
      const starts = whole.filter((line) => line.startsWith("DTSTART;VALUE=DATE:"));
      expect(starts).toEqual(plan.days.map(({ date }) => `DTSTART;VALUE=DATE:${date.replaceAll("-", "")}`));
    }
  });
});
