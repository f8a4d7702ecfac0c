import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { icalendarOf } from "../../../src/calendar/icalendar.ts";
import { calendarPlan } from "../../../src/calendar/plan.ts";
import { languages } from "../../../src/texts/language.ts";
import { runs } from "../../kit/seed.ts";
import { roundWithCalendar, wholeCalendar } from "./rounds.ts";

/** Those that mean something in the format, that end a line, and that take several octets. */
const characters = [
  "a",
  "N",
  "n",
  " ",
  ",",
  ";",
  ":",
  "\\",
  '"',
  "\n",
  "\r",
  "\t",
  "\u0007",
  "å",
  "é",
  "漢",
  "😀",
];

const grants = [{ application: "p", amount: 100 }];

/** The properties of a file by RFC 5545: unfolded, each with its name and its value as it stands. */
function propertiesOf(file: string): [string, string][] {
  expect(file.endsWith("\r\n")).toBe(true);
  const lines = file.replaceAll("\r\n ", "").split("\r\n").slice(0, -1);
  return lines.map((line) => {
    expect(line).not.toMatch(/[\r\n]/);
    const colon = line.indexOf(":");
    return [line.slice(0, colon), line.slice(colon + 1)];
  });
}

/** A text value as a reader understands it (3.3.11). */
function unescaped(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, mark: string) => (mark.toLowerCase() === "n" ? "\n" : mark));
}

const valuesOf = (file: string, name: string) =>
  propertiesOf(file).flatMap(([own, value]) => (own === name ? [value] : []));

describe("a calendar file", () => {
  const plan = calendarPlan(roundWithCalendar(), grants);
  const file = icalendarOf(plan, "nb");

  test("has one event a day, each whole", () => {
    const names = propertiesOf(file).map(([name, value]) =>
      name === "BEGIN" || name === "END" ? `${name}:${value}` : name,
    );
    expect(names.slice(0, 6)).toEqual(["BEGIN:VCALENDAR", "VERSION", "PRODID", "CALSCALE", "METHOD", "NAME"]);
    const event = [
      "BEGIN:VEVENT",
      "UID",
      "DTSTAMP",
      "DTSTART;VALUE=DATE",
      "DTEND;VALUE=DATE",
      "SUMMARY",
      "DESCRIPTION",
      "TRANSP",
      "END:VEVENT",
    ];
    expect(names.slice(6)).toEqual([...plan.days.flatMap(() => event), "END:VCALENDAR"]);
    expect(valuesOf(file, "VERSION")).toEqual(["2.0"]);
  });

  test("has the dates of the plan, and stamps that are of no clock", () => {
    expect(valuesOf(file, "DTSTART;VALUE=DATE")).toEqual(
      plan.days.map(({ date }) => date.replaceAll("-", "")),
    );
    expect(new Set(valuesOf(file, "DTSTAMP"))).toEqual(new Set(["20250101T000000Z"]));
    expect(icalendarOf(calendarPlan(roundWithCalendar(), grants), "nb")).toBe(file);
  });

  test("says what is paid, in each language", () => {
    const sentences = {
      nb: "Utbetales: 135 kr. Mottakere: 2.",
      nn: "Blir utbetalt: 135 kr. Mottakarar: 2.",
      en: "Paid: NOK 135. Recipients: 2.",
    } as const;
    for (const language of languages) {
      const text = valuesOf(icalendarOf(plan, language), "DESCRIPTION").map(unescaped).join("\n");
      expect(text.replaceAll("\u00a0", " ")).toContain(sentences[language]);
    }
    expect(valuesOf(file, "SUMMARY")).toContain("Utbetaling (Vår): Tiny");
  });

  test("keeps the UID of an event that is moved, and has one of its own for each", () => {
    const later = calendarPlan(roundWithCalendar({ ...wholeCalendar, answer: "04-08" }));
    const uids = valuesOf(file, "UID");
    expect(new Set(uids).size).toBe(plan.days.length);
    expect(new Set(valuesOf(icalendarOf(later, "en"), "UID"))).toEqual(new Set(uids));
    const { scheme, ...rest } = roundWithCalendar();
    const other = icalendarOf(calendarPlan({ ...rest, scheme: { ...scheme, id: "other" } }), "nb");
    expect(valuesOf(other, "UID").filter((uid) => uids.includes(uid))).toEqual([]);
  });

  test("has lines of at most 75 octets and texts that are read as they were, whatever the names", () => {
    const text = fc.string({ unit: fc.constantFrom(...characters), maxLength: 120 });
    fc.assert(
      fc.property(text, text, (name, report) => {
        const { scheme, ...rest } = roundWithCalendar();
        const reports = [{ id: "q", name: report, date: "04-15" }];
        const document = { ...rest, scheme: { ...scheme, name, calendar: { ...scheme.calendar, reports } } };
        const made = icalendarOf(calendarPlan(document), "nb");
        for (const line of made.split("\r\n")) {
          expect(Buffer.byteLength(line, "utf8")).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/\p{Surrogate}/u);
        }
        const asText = (value: string) => value.replace(/\r\n?/g, "\n").replace(/[\t\u0007]+/g, " ");
        expect(valuesOf(made, "NAME").map(unescaped)).toEqual([asText(`${name} (2025)`)]);
        const title = report === "" ? "Rapport" : `Rapport (${report})`;
        expect(valuesOf(made, "SUMMARY").map(unescaped)).toContain(asText(`${title}: ${name}`));
      }),
      runs(300),
    );
  });
});
