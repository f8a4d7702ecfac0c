import fc from "fast-check";
import { expect, test } from "vitest";
import { gapPercent } from "../../../web/desk/outcome/gap.ts";

test.each([
  ["100", "100", "0"],
  ["99.98", "100", "0.02"],
  ["99.981", "100", "0.02"],
  ["99.9999999", "100", "0.01"],
  ["0", "100", "100.00"],
  ["733829400", "733829500", "0.01"],
  ["50.5", "101", "50.00"],
  ["1", "0", undefined],
])("%s of %s at most is %s per cent from it", (value, bound, percent) => {
  expect(gapPercent(value, bound)).toBe(percent);
});

test("what is told is never less than the truth, and at most a hundredth of a per cent more", () => {
  const decimal = fc.tuple(fc.bigInt(0n, 10n ** 15n), fc.nat(6));
  const text = (digits: bigint, decimals: number): string => {
    const padded = String(digits).padStart(decimals + 1, "0");
    return decimals === 0 ? padded : `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
  };
  fc.assert(
    fc.property(decimal, decimal, ([a, aDecimals], [b, bDecimals]) => {
      const percent = gapPercent(text(a, aDecimals), text(b, bDecimals));
      const value = a * 10n ** BigInt(6 - aDecimals);
      const bound = b * 10n ** BigInt(6 - bDecimals);
      if (bound === 0n) return percent === undefined;
      if (value >= bound) return percent === "0";
      const hundredths = BigInt(String(percent).replace(".", ""));
      const missing = (bound - value) * 10_000n;
      return hundredths * bound >= missing && (hundredths - 1n) * bound < missing;
    }),
  );
});
