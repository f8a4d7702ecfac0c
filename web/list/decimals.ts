/** Which of two decimals, as text, is the smaller, exactly: below 0 where the first is. */
export function compareDecimals(one: string, other: string): number {
  const [first, second] = [scaled(one, other), scaled(other, one)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** A decimal in units of the last digit that either of two has. */
function scaled(text: string, beside: string): bigint {
  const digits = Math.max(decimalsOf(text).length, decimalsOf(beside).length);
  const [whole] = text.split(".");
  return BigInt(whole + decimalsOf(text).padEnd(digits, "0"));
}

function decimalsOf(text: string): string {
  return text.split(".").at(1) ?? "";
}
