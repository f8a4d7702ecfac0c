/**
 * Exact fractions of whole numbers, for the kit alone: it must not lean on the decimals of the code it checks.
 * The denominator is above 0 and the two have no common divisor, so equal fractions have equal parts.
 */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** `numerator` / `denominator` in lowest terms. Throws where the denominator is 0. */
export function fraction(numerator: bigint, denominator = 1n): Fraction {
  if (denominator === 0n) throw new Error(`${numerator} / 0 is no fraction; check the denominator first.`);
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = greatestCommonDivisor(absolute(numerator), absolute(denominator));
  return { numerator: (sign * numerator) / divisor, denominator: (sign * denominator) / divisor };
}

/** A document's decimal, a JSON number or a decimal string, as it is written. */
export function readDecimal(value: number | string): Fraction {
  const written = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?$/i.exec(String(value));
  if (written === null) throw new Error(`"${value}" is no decimal; write it like 0.65.`);
  const [, sign, whole = "0", decimals = "", exponent = "0"] = written;
  const shift = Number(exponent) - decimals.length;
  const digits = BigInt(`${whole}${decimals}`) * (sign === "-" ? -1n : 1n);
  return shift < 0 ? fraction(digits, 10n ** BigInt(-shift)) : fraction(digits * 10n ** BigInt(shift));
}

export const nought = fraction(0n);

export function plus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** Below 0 where a < b, 0 where they are equal, above 0 where a > b. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The sum of `parts`; 0 of none. */
export function sumOf(parts: Iterable<Fraction>): Fraction {
  let sum = nought;
  for (const part of parts) sum = plus(sum, part);
  return sum;
}

/** The nearest fraction with `decimals` decimals; from the middle, the greater one. */
export function roundedTo(value: Fraction, decimals: number): Fraction {
  const scale = 10n ** BigInt(decimals);
  const twice = value.numerator * scale * 2n + value.denominator;
  const unit = value.denominator * 2n;
  const below = twice / unit - (twice < 0n && twice % unit !== 0n ? 1n : 0n);
  return fraction(below, scale);
}

/** The fraction written as a decimal without trailing zeros. Throws where no decimal equals it. */
export function decimalText(value: Fraction): string {
  let decimals = 0;
  let scale = 1n;
  while (scale % value.denominator !== 0n) {
    if (decimals === 60) {
      throw new Error(
        `${value.numerator}/${value.denominator} is no short decimal; round it with roundedTo.`,
      );
    }
    decimals += 1;
    scale *= 10n;
  }
  const digits = String(absolute((value.numerator * scale) / value.denominator)).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const sign = value.numerator < 0n ? "-" : "";
  return decimals === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-decimals)}`;
}

/** The least number that both divide; both above 0. */
export function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return (a / greatestCommonDivisor(a, b)) * b;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? 1n : a;
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}
