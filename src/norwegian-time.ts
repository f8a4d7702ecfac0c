const osloDate = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/Oslo",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The date (yyyy-mm-dd) in Norway at an ISO 8601 instant with offset (R1: the deadline is a Norwegian date). */
export function norwegianDate(instant: string): string {
  const parts = new Map(osloDate.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return `${(parts.get("year") ?? "").padStart(4, "0")}-${parts.get("month") ?? ""}-${parts.get("day") ?? ""}`;
}

const hour = 60 * 60 * 1000;

/** Dates by hours since 1970 that were asked for, at most so many: a year has 8,760. */
const known = new Map<number, string>();
const hoursKnown = 10_000;

/** `norwegianDate` for many instants: a time zone is slow to ask, and applications come within the same hours. */
export function norwegianDateByHour(instant: string): string {
  const time = Date.parse(instant);
  // Since 1970 Norway has been whole hours from UTC, so that an hour of UTC is on one date.
  if (!(time >= 0)) return norwegianDate(instant);
  const hours = Math.floor(time / hour);
  const before = known.get(hours);
  if (before !== undefined) return before;
  const date = norwegianDate(instant);
  if (known.size >= hoursKnown) known.clear();
  known.set(hours, date);
  return date;
}
