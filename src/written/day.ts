/** A day, perhaps with a time of day and how far that is from UTC. */
export interface DayAndTime {
  /** `2025-02-18`. */
  readonly day: string;
  /** `10:30`, `10:30:15` or `10:30:15.250`, as it was written. */
  readonly time?: string;
  /** `Z` or `+01:00`; without it, it is the time where it was written. */
  readonly offset?: string;
}

const daysInMonth: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether there is such a day, as `2025-02-18`. */
export function isDay(text: string): boolean {
  const [, year = "", month = "", day = ""] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(text) ?? [];
  const days = daysInMonth.at(Number(month) - 1);
  if (year === "" || month === "00" || day === "00" || days === undefined || Number(month) > 12) return false;
  return Number(day) <= (month === "02" && isLeapYear(Number(year)) ? 29 : days);
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
