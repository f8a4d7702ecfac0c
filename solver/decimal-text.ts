import { ceilDivision, floorDivision, type Fraction } from "./exact/fraction.ts";

const places = 9;

/** A fraction as a decimal string without trailing zeros: exact where nine decimals hold it, else rounded (R12). */
export function decimalText(value: Fraction, rounding: "nearest" | "up"): string {
  const unit = 10n ** BigInt(places);
  const { numerator, denominator } = value;
  if (10n ** 60n % denominator === 0n && rounding === "nearest") return exactText(numerator, denominator);
  const scaled =
    rounding === "up"
      ? ceilDivision(numerator * unit, denominator)
      : floorDivision(2n * numerator * unit + denominator, 2n * denominator);
  return exactText(scaled, unit);
}

function exactText(numerator: bigint, denominator: bigint): string {
  const sign = numerator < 0n ? "-" : "";
  const size = numerator < 0n ? -numerator : numerator;
  const whole = size / denominator;
  let rest = size % denominator;
  let decimals = "";
  while (rest > 0n) {
    rest *= 10n;
    decimals += (rest / denominator).toString();
    rest %= denominator;
  }
  return decimals === "" ? `${sign}${whole}` : `${sign}${whole}.${decimals}`;
}
