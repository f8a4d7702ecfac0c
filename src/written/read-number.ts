const number = /^([-−–+]?)(\d+|\d{1,3}(?: \d{3})+)(?:[.,](\d+))?$/u;

/**
 * A number as it was written by hand, with at most one decimal mark, comma or full stop: `4,50` is `4.5`, `1 250` is `1250`.
 *
 * @returns an exact decimal without needless zeros, such as `-4.5`; undefined where it is no number
 */
export function readNumber(text: string): string | undefined {
  const plain = text.normalize("NFKC").replace(/\s+/gu, " ").trim();
  const [, sign = "", before = "", after = ""] = number.exec(plain) ?? [];
  if (before === "") return undefined;
  const whole = before.replace(/\D/gu, "").replace(/^0+(?=\d)/u, "");
  const decimals = after.replace(/0+$/u, "");
  const decimal = decimals === "" ? whole : `${whole}.${decimals}`;
  return sign === "" || sign === "+" || decimal === "0" ? decimal : `-${decimal}`;
}

/** A whole number of 0 or more that a JavaScript number holds exactly; undefined where the text is none. */
export function readCount(text: string): number | undefined {
  const decimal = readNumber(text);
  if (decimal === undefined || !/^\d+$/u.test(decimal)) return undefined;
  const value = Number(decimal);
  return Number.isSafeInteger(value) ? value : undefined;
}
