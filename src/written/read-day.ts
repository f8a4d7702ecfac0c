import { isDay, type DayAndTime } from "./day.ts";
import { readTime } from "./read-time.ts";

/** How a day is read whose day and month could change places. */
export type DayOrder = "day-first" | "month-first";

/** What somebody may have meant by a day that was written by hand. */
export type ReadDay =
  | { readonly kind: "empty" }
  | { readonly kind: "day"; readonly day: DayAndTime }
  /** Its day and month can change places. The first is as Norwegians write. */
  | { readonly kind: "unclear"; readonly readings: readonly DayAndTime[] }
  /** It is written as a day, and there is none such: 31.02.2025. */
  | { readonly kind: "not-existing" }
  | { readonly kind: "none" };

const months: readonly (readonly string[])[] = [
  ["januar", "jan", "january"],
  ["februar", "feb", "february"],
  ["mars", "mar", "march"],
  ["april", "apr"],
  ["mai", "may"],
  ["juni", "jun", "june"],
  ["juli", "jul", "july"],
  ["august", "aug"],
  ["september", "sep", "sept"],
  ["oktober", "okt", "october", "oct"],
  ["november", "nov"],
  ["desember", "des", "december", "dec"],
];
const monthByName: ReadonlyMap<string, number> = new Map(
  months.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

const weekday =
  /^(?:mandag|måndag|tirsdag|tysdag|onsdag|torsdag|fredag|lørdag|laurdag|søndag|sundag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|man|tir|tys|ons|tor|fre|lør|lau|søn|sun|mon|tue|wed|thu|fri|sat)\.?,? +(?:den +)?/u;

/** What is left after the day: a time of day and perhaps how far it is from UTC. */
const rest = "(?:(?:,? +|t|, *)(.+))?$";
const yearFirst = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})${rest}`, "u");
const digitsOnly = /^((?:19|20)\d\d)(\d\d)(\d\d)$/u;
const fullStops = new RegExp(`^(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4}|\\d{2})${rest}`, "u");
/** As people write by hand: 18/2-25. */
const strokeAndLine = new RegExp(`^(\\d{1,2})/(\\d{1,2}) ?[-–] ?(\\d{4}|\\d{2})${rest}`, "u");
const marks = new RegExp(`^(\\d{1,2})([-/])(\\d{1,2})\\2(\\d{4}|\\d{2})${rest}`, "u");
const dayAndName = new RegExp(`^(\\d{1,2})\\.?[ -]?(\\p{L}{3,9})\\.?,?[ -]?(\\d{4})${rest}`, "u");
const nameAndDay = new RegExp(`^(\\p{L}{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})${rest}`, "u");

/**
 * A day, perhaps with a time of day, as Norwegians write it: `18.02.2025`, `18.2.25`, `18. februar 2025 kl. 10.30`, `18/2-25`;
 * or as machines do: `2025-02-18T10:30:00+01:00`. `03/04/2025` is not guessed at.
 *
 * @param order how the day is read where day and month could change places, where somebody has said so
 */
export function readDay(text: string, order?: DayOrder): ReadDay {
  const plain = text
    .normalize("NFKC")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase()
    .replace(weekday, "")
    .replace(/^den /u, "");
  if (plain === "") return { kind: "empty" };
  const first = yearFirst.exec(plain);
  if (first !== null) return one(first[1], first[3], first[4], first.at(5));
  const digits = digitsOnly.exec(plain);
  if (digits !== null) return one(digits[1], digits[2], digits[3], undefined);
  const stops = fullStops.exec(plain) ?? strokeAndLine.exec(plain);
  if (stops !== null) return one(stops[3], stops[2], stops[1], stops.at(4));
  const named = dayAndName.exec(plain);
  if (named !== null) return withName(named[3], named[2], named[1], named.at(4));
  const englishNamed = nameAndDay.exec(plain);
  if (englishNamed !== null)
    return withName(englishNamed[3], englishNamed[1], englishNamed[2], englishNamed.at(4));
  const marked = marks.exec(plain);
  return marked === null ? { kind: "none" } : unordered(marked, order);
}

function withName(year: string, name: string, day: string, time: string | undefined): ReadDay {
  const month = monthByName.get(name);
  return month === undefined ? { kind: "none" } : one(year, String(month), day, time);
}

/** A day whose order nobody wrote. */
function unordered(found: RegExpExecArray, order: DayOrder | undefined): ReadDay {
  const [, a, mark, b, year] = found;
  const time = found.at(5);
  const dayFirst = one(year, b, a, time);
  const monthFirst = one(year, a, b, time);
  if (order !== undefined) return order === "day-first" ? dayFirst : monthFirst;
  // 25-02-18 may begin with its year.
  const yearFirstToo = mark === "-" && year.length === 2 ? one(a, b, year, time) : undefined;
  const readings = [dayFirst, monthFirst, yearFirstToo].flatMap((reading) =>
    reading?.kind === "day" ? [reading.day] : [],
  );
  const distinct = readings.filter(
    (day, index) => readings.findIndex((other) => other.day === day.day) === index,
  );
  const only = distinct.at(0);
  if (only === undefined) return dayFirst;
  return distinct.length === 1 ? { kind: "day", day: only } : { kind: "unclear", readings: distinct };
}

function one(year: string, month: string, day: string, written: string | undefined): ReadDay {
  const whole = `${year.padStart(4, "20")}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = written === undefined ? {} : readTime(written);
  if (time === undefined) return { kind: "none" };
  if (!isDay(whole)) return { kind: "not-existing" };
  return { kind: "day", day: { day: whole, ...time } };
}
