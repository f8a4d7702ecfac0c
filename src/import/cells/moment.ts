import { formatFigure } from "../../texts/figures.ts";
import type { Language } from "../../texts/language.ts";
import type { DayAndTime } from "../../written/day.ts";
import { readDay } from "../../written/read-day.ts";
import { saidFault, saidQuestion } from "../fault.ts";
import { firstYear, lastYear, norwegianOffset, writtenOffset } from "../norwegian-clock.ts";
import type { DayOrder } from "../schema.ts";
import type { Cell } from "../sheet.ts";
import { shownCell } from "../shown.ts";
import type { CellReading, Precision } from "./reading.ts";

/**
 * A day with or without a time of day, as ISO 8601 with offset. Without a time zone it is Norwegian time; without a time of day it is
 * 00:00 of the Norwegian day, which is all that R1 asks of it.
 */
export function readMoment(cell: Cell, days: DayOrder | undefined, language: Language): CellReading {
  const text = shownCell(cell, language);
  const fault = (code: "day-not-read" | "day-not-existing"): CellReading => ({
    is: "fault",
    fault: saidFault(code, { text }),
  });
  if (cell.kind === "date") return ofDay(cell, text);
  if (cell.kind !== "text" && cell.kind !== "number") return fault("day-not-read");
  const reading = readDay(cell.kind === "text" ? cell.text : cell.decimal, days);
  switch (reading.kind) {
    case "empty":
      return { is: "empty" };
    case "day":
      return ofDay(reading.day, text);
    case "none":
      return fault("day-not-read");
    case "not-existing":
      return fault("day-not-existing");
    case "unclear":
      return asked(reading.readings, text, language);
  }
}

function asked(readings: readonly DayAndTime[], text: string, language: Language): CellReading {
  const choices = readings.flatMap((day) => {
    const moment = ofDay(day, text);
    if (moment.is !== "value" || typeof moment.value !== "string") return [];
    const { value, precision } = moment;
    const shown = formatFigure(
      precision === "day" ? "date" : "time",
      precision === "day" ? day.day : value,
      language,
    );
    return [
      { value: precision === "day" ? day.day : value, shown, meant: value, ...(precision && { precision }) },
    ];
  });
  if (choices.length === 0) return { is: "fault", fault: saidFault("day-not-read", { text }) };
  return { is: "unclear", question: saidQuestion("day", { text }), choices, byColumn: "days" };
}

function ofDay({ day, time, offset }: DayAndTime, text: string): CellReading {
  const year = Number(day.slice(0, 4));
  if (year < firstYear || year > lastYear) return { is: "fault", fault: saidFault("day-not-read", { text }) };
  const whole = time === undefined ? "00:00:00" : time.length === "hh:mm".length ? `${time}:00` : time;
  const precision = precisionOf(time, offset);
  if (offset !== undefined) {
    const value = `${day}T${whole}${offset}`;
    if (!Number.isNaN(Date.parse(value))) return { is: "value", value, precision };
    return { is: "fault", fault: saidFault("day-not-read", { text }) };
  }
  const minutes = norwegianOffset(day, whole.slice(0, "hh:mm:ss".length));
  if (minutes === undefined) return { is: "fault", fault: saidFault("time-not-existing", { text }) };
  return { is: "value", value: `${day}T${whole}${writtenOffset(minutes)}`, precision };
}

function precisionOf(time: string | undefined, offset: string | undefined): Precision {
  if (time === undefined) return "day";
  if (offset !== undefined) return "instant";
  return time.length === "hh:mm".length ? "minute" : "second";
}
