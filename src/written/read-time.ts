import type { DayAndTime } from "./day.ts";

const clock =
  /^(?:kl\.? ?|klokka |klokken |at )?(\d{1,2})[.:](\d{2})(?:[.:](\d{2})(?:[.,](\d{1,9}))?)?(?: ?([ap])\.?m\.?)?(?: ?(z|utc|gmt|[+-]\d\d:?\d\d))?$/u;

/**
 * A time of day as it is written after a day: `kl. 10.30`, `10:30:15`, `10:30:00+01:00`, `10:30 PM`.
 *
 * @returns undefined where it is none
 */
export function readTime(text: string): Pick<DayAndTime, "time" | "offset"> | undefined {
  const found = clock.exec(text.trim());
  if (found === null) return undefined;
  const [, writtenHour, minute] = found;
  const [second, fraction, half, zone] = [found.at(3), found.at(4), found.at(5), found.at(6)];
  const hour = hourOf(Number(writtenHour), half);
  if (hour === undefined || hour > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined;
  const seconds = second === undefined ? "" : `:${second}`;
  const time = `${String(hour).padStart(2, "0")}:${minute}${seconds}${fraction === undefined ? "" : `.${fraction}`}`;
  return zone === undefined ? { time } : { time, offset: offsetOf(zone) };
}

/** The hour of 24; undefined where there is none such in half a day. */
function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half === "p" ? 12 : 0);
}

function offsetOf(zone: string): string {
  if (!/^[+-]/u.test(zone)) return "Z";
  return zone.includes(":") ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}
