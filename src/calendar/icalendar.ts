import { createHash } from "node:crypto";
import { daysAfter } from "../calendar-day.ts";
import { canonicalText } from "../canonical.ts";
import { calendarTextsIn } from "../texts/calendar/in-language.ts";
import { dayDetail, dayTitle } from "../texts/calendar/day.ts";
import type { Language } from "../texts/language.ts";
import { madeBy } from "../version.ts";
import type { CalendarDay, CalendarPlan } from "./schema.ts";

/** Octets in a line, without its line break (RFC 5545, 3.1). */
const octetsAtMost = 75;

/**
 * The calendar as an iCalendar file (RFC 5545), with an event of a whole day for each day of the plan. The same plan gives
 * the same bytes: stamps are of 1 January of the scheme's year and not of the clock. An event keeps its UID when its date
 * is changed, since that follows from the scheme, the year and what happens.
 *
 * @throws RangeError where there is no day in the plan, since a file without events is no iCalendar (3.4 and 3.6)
 */
export function icalendarOf(plan: CalendarPlan, language: Language): string {
  const { scheme, days } = plan;
  if (days.length === 0) throw new RangeError(calendarTextsIn(language).nothing);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//fordel//${escaped(madeBy)}//${language.toUpperCase()}`,
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `NAME:${escaped(`${scheme.name} (${scheme.year})`)}`,
    ...days.flatMap((day) => eventOf(day, plan, language)),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventOf(day: CalendarDay, plan: CalendarPlan, language: Language): string[] {
  const { scheme } = plan;
  const detail = dayDetail(day, plan, language);
  return [
    "BEGIN:VEVENT",
    `UID:${identifierOf(day, scheme)}`,
    `DTSTAMP:${compact(`${String(scheme.year).padStart(4, "0")}-01-01`)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(day.date)}`,
    `DTEND;VALUE=DATE:${compact(daysAfter(day.date, 1))}`,
    `SUMMARY:${escaped(`${dayTitle(day, language)}: ${scheme.name}`)}`,
    `DESCRIPTION:${escaped([...detail, calendarTextsIn(language).made].join("\n"))}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

function identifierOf({ kind, id }: CalendarDay, { id: scheme, year }: CalendarPlan["scheme"]): string {
  const text = canonicalText([scheme, year, kind, id ?? null]);
  return `${createHash("sha256").update(text, "utf8").digest("hex").slice(0, 32)}@fordel`;
}

function compact(date: string): string {
  return date.replaceAll("-", "");
}

/** Text of a property (RFC 5545, 3.3.11): a line break is written as one, and nothing else can end the line. */
function escaped(text: string): string {
  return text
    .replace(/\r\n|\r/g, "\n")
    .replace(/[\\;,]/g, (mark) => `\\${mark}`)
    .replaceAll("\n", "\\n")
    .replace(/\p{Control}+/gu, " ");
}

/** A line in pieces of at most 75 octets, each but the first after a blank; no character is broken. */
function folded(line: string): string {
  let text = "";
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character, "utf8");
    if (octets + size > octetsAtMost) {
      text += "\r\n ";
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}
