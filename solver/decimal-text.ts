import { ceilDivision, floorDivision, type Fraction } from "./exact/fraction.ts";

const places = 9;

/**
 * A fraction as a decimal string without trailing zeros (R12): "nearest" and "up" with nine decimals, "exact" with as
 * many as it takes, and where no number of them holds it as "nearest".
 */
export function decimalText(value: Fraction, rounding: "exact" | "nearest" | "up"): string {
  const unit = 10n ** BigInt(places);
  const { numerator, denominator } = value;
  if (rounding === "exact" && isDecimal(denominator)) return exactText(numerator, denominator);
  const scaled =
    rounding === "up"
      ? ceilDivision(numerator * unit, denominator)
      : floorDivision(2n * numerator * unit + denominator, 2n * denominator);
  return exactText(scaled, unit);
}

/** Whether decimals hold a fraction over the denominator: it has no other factors than 2 and 5. */
function isDecimal(denominator: bigint): boolean {
  let rest = denominator;
  for (const factor of [2n, 5n]) while (rest % factor === 0n) rest /= factor;
  return rest === 1n;
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
