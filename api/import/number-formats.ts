/** What a number format makes of a number. */
export type NumberForm =
  | "number"
  /** A day. */
  | "day"
  /** A day with a time of day. */
  | "day-and-time"
  /** A time of day. */
  | "time"
  /** Hours, minutes or seconds that go on beyond a day. */
  | "elapsed";

/** The formats that Excel has by number only (ECMA-376, 18.8.30), with those that are dates in some languages. */
const byNumber = new Map<number, NumberForm>([
  ...[14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58].map((id): [number, NumberForm] => [
    id,
    "day",
  ]),
  ...[18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56].map((id): [number, NumberForm] => [id, "time"]),
  [22, "day-and-time"],
  [46, "elapsed"],
]);

/** Text in quotes, single characters after a sign that says so, and what stands in brackets: colours, conditions, languages. */
const noCodes = /"[^"]*"|[\\_*].|\[(?!(?:h+|m+|s+)\])[^\]]*\]/giu;

/**
 * @param code as it is stored, such as `dd/mm/yyyy\ hh:mm`; without one, the format is known by its number
 */
export function numberForm(id: number, code: string | undefined): NumberForm {
  if (code === undefined) return byNumber.get(id) ?? "number";
  const first = code.replaceAll(noCodes, "").split(";")[0].toLowerCase();
  if (first === "general") return "number";
  if (/\[(?:h+|m+|s+)\]/u.test(first)) return "elapsed";
  const hasTime = /[hs]|am\/pm|a\/p/u.test(first);
  const hasDay = /[dy]/u.test(first) || (first.includes("m") && !hasTime);
  if (hasDay) return hasTime ? "day-and-time" : "day";
  return hasTime ? "time" : "number";
}
