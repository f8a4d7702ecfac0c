/** Points and weights: digits with at most one decimal mark, comma or full stop. */
const decimal = /^\d{1,9}(?:[.,]\d{1,9})?$/u;

/**
 * A decimal as it was written by hand, in the form that the service reads: `09,50` is `9.5`.
 *
 * @returns undefined where it is no decimal of 0 or more
 */
export function readDecimal(text: string): string | undefined {
  const plain = text.trim();
  return decimal.test(plain) ? plainDecimal(plain.replace(",", ".")) : undefined;
}

/** One way to write each decimal, so that `9.50` and `9.5` are seen to be the same. */
export function plainDecimal(value: string | number): string {
  const [whole = "", decimals = ""] = String(value).split(".");
  const shortWhole = whole.replace(/^0+(?=\d)/u, "");
  const shortDecimals = decimals.replace(/0+$/u, "");
  return shortDecimals === "" ? shortWhole : `${shortWhole}.${shortDecimals}`;
}
