import { exact } from "../decimal.ts";
import { childOf } from "../round/order-faults.ts";
import type { Precision } from "./cells/reading.ts";
import { plainApplicantId, plainText } from "./cells/names.ts";
import type { Field, FieldValue } from "./field.ts";
import { norwegianDateAndTime } from "./norwegian-clock.ts";
import type { AmountUnit } from "./schema.ts";
import type { Cell } from "./sheet.ts";
import { cellText } from "./shown.ts";

/** What an item has in a field; undefined where it has nothing there. */
export function valueAt(item: unknown, path: readonly string[]): FieldValue | undefined {
  const value = path.reduce(childOf, item);
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (!Array.isArray(value)) return undefined;
  return value.flatMap((one: unknown) => (typeof one === "string" ? [one] : []));
}

/** What a field that is left out means; undefined where that is not the same as any value. */
function meantByNothing({ of }: Field): FieldValue | undefined {
  switch (of) {
    case "signed":
      return false;
    case "participants":
    case "ownContribution":
      return 0;
    case "traits":
      return [];
    case "title":
    case "applicantName":
    case "applicantMunicipality":
      return "";
    case "id":
    case "commitmentId":
    case "area":
    case "applicantKind":
    case "applicantStandard":
    case "applicantId":
    case "requested":
    case "assessed":
    case "smallestViable":
    case "fewestViableYears":
    case "score":
    case "submittedAt":
    case "amounts":
      return undefined;
  }
}

/**
 * Whether two values of a field mean the same, however they are written: 4.5 and "4.50", one instant with two offsets, nothing and
 * what it stands for.
 *
 * @param precision how far into a time `after` goes
 */
export function isSame(
  field: Field,
  before: FieldValue | undefined,
  after: FieldValue | undefined,
  precision?: Precision,
): boolean {
  const [left, right] = [before ?? meantByNothing(field), after ?? meantByNothing(field)];
  if (left === undefined || right === undefined) return left === right;
  if (left === right) return true;
  if (typeof left === "boolean" || typeof right === "boolean") return false;
  if (typeof left === "object" || typeof right === "object") {
    return typeof left === "object" && typeof right === "object" && isSameSet(left, right);
  }
  switch (field.kind) {
    case "points":
      return exact(left).equals(exact(right));
    case "moment":
      return isSameMoment(String(left), String(right), precision);
    case "applicant-id":
      return plainApplicantId(String(left)) === plainApplicantId(String(right));
    case "id":
    case "area":
    case "text":
    case "applicant-kind":
    case "municipality":
    case "standard":
      return oneLine(String(left)) === oneLine(String(right));
    case "kroner":
    case "count":
    case "count-positive":
    case "list":
    case "yes-or-no":
      return false;
  }
}

function isSameSet(left: readonly string[], right: readonly string[]): boolean {
  const [one, other] = [new Set(left.map(plainText)), new Set(right.map(plainText))];
  return one.size === other.size && [...one].every((text) => other.has(text));
}

function isSameMoment(before: string, after: string, precision: Precision = "instant"): boolean {
  const [left, right] = [Date.parse(before), Date.parse(after)];
  if (left === right)
    return Date.parse(before) === Date.parse(after) && fractionOf(before) === fractionOf(after);
  if (precision === "instant") return false;
  const [one, other] = [norwegianDateAndTime(left), norwegianDateAndTime(right)];
  if (one.date !== other.date) return false;
  const letters = precision === "day" ? 0 : precision === "minute" ? "hh:mm".length : "hh:mm:ss".length;
  return one.time.slice(0, letters) === other.time.slice(0, letters);
}

/** What `Date` does not hold of a second: the figures after the third. */
function fractionOf(moment: string): string {
  return (/\.\d{3}(\d+)/u.exec(moment)?.at(1) ?? "").replace(/0+$/u, "");
}

const oneLine = (text: string) => plainText(text).replace(/\s+/gu, " ");

/** Whether a cell has just what is in the round, so that there is nothing to read: a kept 500 is 500 kroner. */
export function standsAsKept(
  { kind }: Field,
  cell: Cell | undefined,
  kept: FieldValue | undefined,
  unit: AmountUnit | undefined,
): boolean {
  if (kept === undefined || cell === undefined) return false;
  const text = oneLine(cellText(cell));
  switch (kind) {
    case "kroner":
      return (unit === undefined || unit === "kroner") && cell.kind !== "date" && text === String(kept);
    case "list":
      return (
        typeof kept === "object" &&
        kept.length > 0 &&
        ["; ", ";", ", ", ",", "\n"].some((mark) => oneLine(kept.join(mark)) === text)
      );
    case "area":
    case "text":
    case "applicant-kind":
    case "municipality":
    case "standard":
    case "applicant-id":
    case "moment":
      return typeof kept === "string" && text === oneLine(kept);
    case "id":
    case "points":
    case "count":
    case "count-positive":
    case "yes-or-no":
      return false;
  }
}
