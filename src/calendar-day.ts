/** Days as yyyy-mm-dd, counted without any clock or time zone. */

const millisecondsADay = 24 * 60 * 60 * 1000;

/** A document's day as a date: a month and a day ("09-01") are in `year`. */
export function dateIn(day: string, year: number): string {
  return day.length === "mm-dd".length ? `${String(year).padStart(4, "0")}-${day}` : day;
}

/** The day so many days later. */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * millisecondsADay).toISOString().slice(0, 10);
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(date: string): number {
  return new Date(date).getUTCDay() || 7;
}

/** Easter Sunday in the Gregorian calendar (Anonymous algorithm, Nature 1876; Meeus, Astronomical Algorithms). */
export function easterSunday(year: number): string {
  const part = (dividend: number, divisor: number) => Math.floor(dividend / divisor);
  const golden = year % 19;
  const [century, inCentury] = [part(year, 100), year % 100];
  const correction = part(century - part(century + 8, 25) + 1, 3);
  const moon = (19 * golden + century - part(century, 4) - correction + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * part(inCentury, 4) - moon - (inCentury % 4)) % 7;
  const late = part(golden + 11 * moon + 22 * sunday, 451);
  const days = moon + sunday - 7 * late + 114;
  return dateIn(`${twoDigits(part(days, 31))}-${twoDigits((days % 31) + 1)}`, year);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

const fixedHolidays: ReadonlySet<string> = new Set(["01-01", "05-01", "05-17", "12-25", "12-26"]);
/** Maundy Thursday, Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday and Monday. */
const daysFromEaster: readonly number[] = [-3, -2, 0, 1, 39, 49, 50];

/** Whether the day is a Saturday, a Sunday or a public holiday in Norway. */
export function isDayOff(date: string): boolean {
  if (weekdayOf(date) > 5 || fixedHolidays.has(date.slice(5))) return true;
  const easter = easterSunday(Number(date.slice(0, 4)));
  return daysFromEaster.some((days) => daysAfter(easter, days) === date);
}

/** The day itself or, where it is a day off, the first working day after it. */
export function workingDayFrom(date: string): string {
  let day = date;
  while (isDayOff(day)) day = daysAfter(day, 1);
  return day;
}

/** As `workingDayFrom`; where that is in the next year, the last working day before. */
export function workingDayWithin(date: string): string {
  const after = workingDayFrom(date);
  if (after.slice(0, 4) === date.slice(0, 4)) return after;
  let day = date;
  while (isDayOff(day)) day = daysAfter(day, -1);
  return day;
}
