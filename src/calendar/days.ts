import { dateIn, daysAfter, isDayOff, workingDayFrom, workingDayWithin } from "../calendar-day.ts";
import { compareIds } from "../order.ts";
import type { Calendar } from "../round/schema.ts";
import type { CalendarDay } from "./schema.ts";

/** What the days follow from. */
export interface ScheduledScheme {
  readonly year: number;
  readonly calendar?: Calendar | undefined;
  /** The deadline of the conditions, where the scheme has one. */
  readonly deadline?: string | undefined;
}

const kinds: readonly CalendarDay["kind"][] = [
  "announcement",
  "deadline",
  "answer",
  "acceptance",
  "lapse",
  "instalment",
  "status-report",
  "report",
  "annual-report",
];

/**
 * The days of a scheme's calendar in the order of their dates. Days that the scheme gives stay where they are; the last day
 * to accept and the days of payment are working days.
 */
export function daysOf({ year, calendar = {}, deadline: last }: ScheduledScheme): CalendarDay[] {
  const { announcement, deadline, answer, statusReport, annualReport } = calendar;
  const accepted = acceptanceOf(calendar, year);
  const days: CalendarDay[] = [
    ...given("announcement", announcement, year),
    ...given("deadline", deadline ?? last, year),
    ...given("answer", answer, year),
    ...(accepted === undefined ? [] : [accepted]),
    ...(accepted !== undefined && calendar.lapses === true
      ? [{ kind: "lapse", date: daysAfter(accepted.date, 1), dayOff: false } as const]
      : []),
    ...instalmentsOf(calendar, year).map(({ day }) => day),
    ...given("status-report", statusReport, year),
    ...(calendar.reports ?? []).flatMap(({ id, name, date }) => given("report", date, year, { id, name })),
    ...given("annual-report", annualReport, year + 1),
  ];
  return days.sort(
    (a, b) =>
      compareIds(a.date, b.date) ||
      kinds.indexOf(a.kind) - kinds.indexOf(b.kind) ||
      compareIds(a.id ?? "", b.id ?? ""),
  );
}

/** The last day to accept a grant; undefined where it does not follow from the calendar. */
export function acceptanceOf({ answer, acceptanceDays }: Calendar, year: number): CalendarDay | undefined {
  if (answer === undefined || acceptanceDays === undefined) return undefined;
  const last = daysAfter(dateIn(answer, year), acceptanceDays);
  return moved("acceptance", last, workingDayFrom(last));
}

/** The instalments in the order of their days, as the scheme gives them, and then of their ids. */
export function instalmentsOf({ instalments = [] }: Calendar, year: number) {
  return instalments
    .map((instalment) => ({ instalment, given: dateIn(instalment.date, year) }))
    .sort((a, b) => compareIds(a.given, b.given) || compareIds(a.instalment.id, b.instalment.id))
    .map(({ instalment, given: date }) => {
      const { id, name } = instalment;
      const day = moved("instalment", date, workingDayWithin(date));
      return { instalment, day: { ...day, id, ...(name !== undefined && { name }) } };
    });
}

function given(
  kind: CalendarDay["kind"],
  day: string | undefined,
  year: number,
  more: Pick<CalendarDay, "id" | "name"> = {},
): CalendarDay[] {
  if (day === undefined) return [];
  const date = dateIn(day, year);
  return [{ kind, ...more, date, dayOff: isDayOff(date) }];
}

function moved(kind: CalendarDay["kind"], from: string, to: string): CalendarDay {
  return { kind, date: to, ...(from !== to && { movedFrom: from }), dayOff: false };
}
