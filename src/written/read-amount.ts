/** What somebody may have meant by an amount that was written by hand. */
export type ReadAmount =
  | { readonly kind: "empty" }
  | { readonly kind: "amount"; readonly amount: number }
  /** It can be read in several ways, or in one that is unlikely enough to be asked about. In kroner, least first. */
  | { readonly kind: "unclear"; readonly readings: readonly number[] }
  | { readonly kind: "none" };

const thousand = 1_000;
const million = 1_000_000;
const milliard = 1_000_000_000;

/** What a number without a unit is of, where somebody has said so. */
export type UnitSaid = "kroner" | "thousands" | "millions";

const factors: Readonly<Record<UnitSaid, number>> = { kroner: 1, thousands: thousand, millions: million };

/** Spaces of every kind, the hard and the narrow ones of formatted figures among them. */
const spaces = /\s+/gu;
const currency = /^(?:kr|nok)\.? ?|(?: ?(?:kr|kroner|nok)\.?)$|(?<=\d),-$/gu;
const unit = / ?(?:(mrd|milliard(?:er|ar)?)|(mill|million(?:er|ar|s)?|mio|m)|(tusen|thousand))\.?$/u;

/**
 * An amount as Norwegians write it: `51 500 000`, `51,5 mill.`, `kr 200 000`, `1.300.000,00`. What two people would read
 * differently, such as `1.234`, is not guessed at.
 *
 * @param said what a number without a unit is of, as the heading of a column says; a unit in `text` goes before it
 * @returns whole kroner, 0 or more
 */
export function readAmount(text: string, said?: UnitSaid): ReadAmount {
  const plain = text.normalize("NFKC").replace(spaces, " ").trim().toLowerCase();
  if (plain === "") return { kind: "empty" };
  const withoutCurrency = plain.replace(currency, "").trim();
  const isInKroner = withoutCurrency !== plain;
  const found = unit.exec(withoutCurrency);
  const factor = found === null ? 1 : factorOf(found);
  const digits = found === null ? withoutCurrency : withoutCurrency.slice(0, found.index);
  const numbers = readings(digits);
  if (numbers.length === 0) return { kind: "none" };
  if (factor > 1) {
    // A comma before millions is a decimal mark; nobody writes thousands of millions with it.
    const meant = digits.includes(",") ? numbers.slice(0, 1) : numbers;
    return told(meant.map((number) => times(number, factor)));
  }
  // Nobody writes kroner with three decimals: then they are thousands.
  const whole = numbers
    .slice(-1)
    .map((number) => times(number, 1))
    .filter((amount) => amount !== undefined);
  const only = whole.at(0);
  const inKroner = isInKroner || said === "kroner";
  if (said !== undefined && said !== "kroner") {
    const inUnit = numbers.map((number) => times(number, factors[said]));
    // Kroner are named where thousands are said: one of the two is wrong.
    return isInKroner ? asked([...whole, ...inUnit]) : told(inUnit);
  }
  if (inKroner) return told(whole);
  // Without a unit, a small or a broken number is most likely millions that were cut short.
  const isCertain =
    numbers.length === 1 && whole.length === 1 && only !== undefined && (only === 0 || only >= thousand);
  if (isCertain) return told(whole);
  const inMillions = numbers.filter(({ value }) => value < thousand).map((one) => times(one, million));
  return asked([...whole, ...inMillions]);
}

function factorOf(found: RegExpExecArray): number {
  if (found.at(1) !== undefined) return milliard;
  return found.at(2) !== undefined ? million : thousand;
}

interface Written {
  readonly whole: string;
  readonly decimals: string;
  /** For comparing only. */
  readonly value: number;
}

const written = (whole: string, decimals = ""): Written => ({
  whole: whole.replace(/\D/gu, ""),
  decimals,
  value: Number(`${whole.replace(/\D/gu, "")}.${decimals}0`),
});

/** The numbers that digits with marks between them may stand for. */
function readings(text: string): readonly Written[] {
  if (/^\d+$/u.test(text) || /^\d{1,3}(?: \d{3})+$/u.test(text)) return [written(text)];
  const [, before = "", mark = "", after = ""] = /^([\d ., ]*\d)([.,])(\d+)$/u.exec(text) ?? [];
  if (mark === "") return [];
  const other = mark === "," ? "." : ",";
  const isPlain = /^\d+$/u.test(before) || /^\d{1,3}(?: \d{3})+$/u.test(before);
  const isGroupedByOther = isGrouped(before, other);
  if (isGroupedByOther) return [written(before, after)];
  const isGroup = after.length === 3;
  const isGroupedByMark = isGroup && isGrouped(before, mark);
  if (isGroupedByMark) return [written(before + after)];
  if (!isPlain) return [];
  const canBeGroup = isGroup && /^[1-9]\d{0,2}$/u.test(before);
  return canBeGroup ? [written(before, after), written(before + after)] : [written(before, after)];
}

/** Whether a mark stands between groups of three digits. */
function isGrouped(text: string, mark: string): boolean {
  const [first = "", ...others] = text.split(mark);
  return others.length > 0 && /^\d{1,3}$/u.test(first) && others.every((one) => /^\d{3}$/u.test(one));
}

/** Whole kroner, or undefined where it is none. */
function times({ whole, decimals }: Written, factor: number): number | undefined {
  const zeros = String(factor).length - 1;
  const needed = decimals.replace(/0+$/u, "");
  if (needed.length > zeros) return undefined;
  const amount = Number(whole + needed.padEnd(zeros, "0"));
  return Number.isSafeInteger(amount) ? amount : undefined;
}

function told(amounts: readonly (number | undefined)[]): ReadAmount {
  const different = distinct(amounts);
  const only = different.at(0);
  if (only === undefined) return { kind: "none" };
  return different.length === 1 ? { kind: "amount", amount: only } : asked(amounts);
}

function asked(amounts: readonly (number | undefined)[]): ReadAmount {
  const readings = distinct(amounts);
  return readings.length === 0 ? { kind: "none" } : { kind: "unclear", readings };
}

function distinct(amounts: readonly (number | undefined)[]): readonly number[] {
  return [...new Set(amounts.filter((one) => one !== undefined))].sort((a, b) => a - b);
}
