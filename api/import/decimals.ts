import { Decimal } from "decimal.js";

/** Figures that Excel shows of a number. */
const figures = 15;
const Figures = Decimal.clone({
  precision: 60,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -400,
  toExpPos: 400,
});

const short = /^-?(?:0|[1-9]\d{0,14})$/u;
const written = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d{1,4})?$/u;

/**
 * A number of a workbook as Excel shows it: with at most 15 figures, and without an exponent. What is stored is the nearest
 * binary number written out, 4.3499999999999996 for 4.35.
 *
 * @returns undefined where it is no number that Excel can hold
 */
export function shownDecimal(text: string): string | undefined {
  if (short.test(text) && text !== "-0") return text;
  if (!written.test(text) || text.length > 400) return undefined;
  const number = new Figures(text);
  if (!Number.isFinite(Number(text))) return undefined;
  // What is nearer to 0 than any number of Excel is 0.
  if (number.abs().lt("1e-307")) return "0";
  return number.toSignificantDigits(figures).toFixed();
}

/** A number of days as whole days and the seconds of the day, rounded to the second. */
export function daysAndSeconds(decimal: string): { readonly days: number; readonly seconds: number } {
  const seconds = new Figures(decimal).times(86_400).round();
  const days = seconds.divToInt(86_400);
  return { days: days.toNumber(), seconds: seconds.minus(days.times(86_400)).toNumber() };
}
