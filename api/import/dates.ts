import type { Cell } from "../../src/import/sheet.ts";
import { daysAndSeconds } from "./decimals.ts";
import type { NumberForm } from "./number-formats.ts";

/** The day that a system of dates calls 0. */
export type DaySystem = "1900" | "1904";

const millisecondsOfDay = 86_400_000;
/** 31 December 9999, the last day of Excel, in the system of 1900. */
const lastDay = 2_958_465;
/** 29 February 1900, which Excel has and the calendar has not. */
const noDay = 60;
/** Days between the systems. */
const later = 1_462;

/**
 * What a number is under a format of dates or times: a date; text for a time of day without a day and for hours that are
 * counted. A number that is no day of the calendar stays a number.
 *
 * @param decimal days since the first one of the system
 */
export function dateCell(decimal: string, form: Exclude<NumberForm, "number">, system: DaySystem): Cell {
  const { days, seconds } = daysAndSeconds(decimal);
  const number: Cell = { kind: "number", decimal };
  if (decimal.startsWith("-") || days > lastDay) return number;
  if (form === "elapsed") return { kind: "text", text: clock(days * 86_400 + seconds) };
  const isToday = days === 0 && system === "1900";
  if (isToday) return form === "day" ? number : { kind: "text", text: clock(seconds) };
  if (form === "time" && days === 0) return { kind: "text", text: clock(seconds) };
  const serial = system === "1904" ? days + later : days;
  if (serial === noDay || serial > lastDay) return number;
  const day = new Date((serial - (serial > noDay ? 25_569 : 25_568)) * millisecondsOfDay)
    .toISOString()
    .slice(0, 10);
  return form === "day" && seconds === 0
    ? { kind: "date", day }
    : { kind: "date", day, time: clock(seconds) };
}

/** Seconds as 10:30:00. */
function clock(seconds: number): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${two(Math.floor(seconds / 3_600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

const written = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d:\d\d)(?:\.\d+)?Z?)?$/u;

/** A date that is stored in text (ISO 8601, as strict workbooks may have it); undefined where it is none. */
export function dateInText(text: string): Cell | undefined {
  const found = written.exec(text);
  if (found === null) return undefined;
  const [day, time] = [found.at(1) ?? "", found.at(2)];
  if (Number.isNaN(Date.parse(`${day}T${time ?? "00:00:00"}Z`))) return undefined;
  return time === undefined ? { kind: "date", day } : { kind: "date", day, time };
}
