/** An exact fraction; the denominator is above 0. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** `numerator` / `denominator` in lowest terms. Throws where the denominator is not above 0. */
export function fraction(numerator: bigint, denominator = 1n): Fraction {
  if (denominator <= 0n) {
    throw new Error(`A denominator of ${String(denominator)} is not above 0; give one that is.`);
  }
  const whole = numerator / denominator;
  if (whole * denominator === numerator) return { numerator: whole, denominator: 1n };
  const divisor = gcd(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

export const nothing: Fraction = fraction(0n);

export function plus(a: Fraction, b: Fraction): Fraction {
  if (b.numerator === 0n) return a;
  if (a.denominator === 1n && b.denominator === 1n) {
    return { numerator: a.numerator + b.numerator, denominator: 1n };
  }
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

/** By halves: the denominator of a sum grows with the number of its parts, and large ones are slow to add to. */
export function sumOf(parts: readonly Fraction[]): Fraction {
  if (parts.length <= 1) return parts.at(0) ?? nothing;
  const half = Math.floor(parts.length / 2);
  return plus(sumOf(parts.slice(0, half)), sumOf(parts.slice(half)));
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { numerator: -b.numerator, denominator: b.denominator });
}

/** `a` times the integer `factor`. */
export function times(a: Fraction, factor: bigint): Fraction {
  return fraction(a.numerator * factor, a.denominator);
}

/** Whether `a` is above `b`. */
export function isAbove(a: Fraction, b: Fraction): boolean {
  return a.numerator * b.denominator > b.numerator * a.denominator;
}

/** The greatest integer that is at most `a`. */
export function floor(a: Fraction): bigint {
  return floorDivide(a.numerator, a.denominator);
}

/** The least integer that is at least `a`. */
export function ceil(a: Fraction): bigint {
  return ceilDivide(a.numerator, a.denominator);
}

/** ⌊a / b⌋ for b above 0. */
export function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a < 0n && quotient * b !== a ? quotient - 1n : quotient;
}

/** ⌈a / b⌉ for b above 0. */
export function ceilDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a > 0n && quotient * b !== a ? quotient + 1n : quotient;
}

/** The greatest common divisor, 0 or more; gcd(0, b) is |b|. */
export function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** A decimal text ("-12.50") as a fraction; undefined where it is none or has more than 1,000 signs. */
export function fractionOf(text: string): Fraction | undefined {
  const found = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (found === null || text.length > 1000) return undefined;
  const [, sign = "", whole = "", decimals = ""] = found;
  const digits = BigInt(whole + decimals);
  return fraction(sign === "-" ? -digits : digits, 10n ** BigInt(decimals.length));
}

/** `a` as a decimal rounded half up to at most `decimals` decimals, without trailing zeros. */
export function decimalText(a: Fraction, decimals: number): string {
  const unit = 10n ** BigInt(decimals);
  const rounded = floorDivide(2n * a.numerator * unit + a.denominator, 2n * a.denominator);
  const digits = (rounded < 0n ? -rounded : rounded).toString().padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const rest = digits.slice(digits.length - decimals).replace(/0+$/, "");
  return `${rounded < 0n ? "-" : ""}${whole}${rest === "" ? "" : `.${rest}`}`;
}
