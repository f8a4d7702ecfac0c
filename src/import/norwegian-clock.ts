const clock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Oslo",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
});

const minute = 60_000;
const day = 24 * 60 * minute;

/** Days whose distances from UTC have been asked for, at most so many: a time zone is slow to ask. */
const known = new Map<string, readonly number[]>();
const daysKnown = 2_000;

/** The years in which Norway is whole hours from UTC, and which `Date` reads; others are no days that an application came. */
export const firstYear = 1970;
export const lastYear = 2199;

/**
 * How the clock in Norway was from UTC, in minutes, when it showed a time of day: +60 in winter, +120 in summer. A time that the clock
 * showed twice, in autumn, is the first of the two.
 *
 * @param date yyyy-mm-dd, of the years above
 * @param time hh:mm:ss
 * @returns undefined where the clock never showed it, as it was put forward in spring
 */
export function norwegianOffset(date: string, time: string): number | undefined {
  const asUtc = Date.parse(`${date}T${time}Z`);
  return offsetsOf(date).find((offset) => offsetAt(asUtc - offset * minute) === offset);
}

/** What the clock in Norway showed at an instant: `2025-02-18` and `10:30:00`. */
export function norwegianDateAndTime(instant: number): { readonly date: string; readonly time: string } {
  const shown = new Date(instant + offsetAt(instant) * minute).toISOString();
  return { date: shown.slice(0, 10), time: shown.slice(11, 19) };
}

/** `+01:00` of 60 minutes. */
export function writtenOffset(minutes: number): string {
  const twoDigits = (number: number) => String(number).padStart(2, "0");
  return `+${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** The distances from UTC around a day; the greatest first, which is the one of the earlier instant. */
function offsetsOf(date: string): readonly number[] {
  const before = known.get(date);
  if (before !== undefined) return before;
  const midnight = Date.parse(`${date}T00:00:00Z`);
  const offsets = [...new Set([offsetAt(midnight - day), offsetAt(midnight + 2 * day)])].sort(
    (a, b) => b - a,
  );
  if (known.size >= daysKnown) known.clear();
  known.set(date, offsets);
  return offsets;
}

const hours = new Map<number, number>();

function offsetAt(instant: number): number {
  const hour = Math.floor(instant / (60 * minute));
  const before = hours.get(hour);
  if (before !== undefined) return before;
  const parts = new Map(
    clock.formatToParts(new Date(hour * 60 * minute)).map(({ type, value }) => [type, Number(value)]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
  const shown = Date.UTC(
    part("year"),
    part("month") - 1,
    part("day"),
    part("hour"),
    part("minute"),
    part("second"),
  );
  const offset = Math.round((shown - hour * 60 * minute) / minute);
  if (hours.size >= daysKnown) hours.clear();
  hours.set(hour, offset);
  return offset;
}
