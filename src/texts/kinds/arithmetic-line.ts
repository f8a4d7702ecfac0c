import { unscaled } from "../../decimal.ts";
import type { ArithmeticStep } from "../../kinds/proposal-schema.ts";
import type { ArithmeticRoundDocument } from "../../kinds/schema.ts";
import { formatKroner, formatPoints, formatShare } from "../figures.ts";
import { fill } from "../fill.ts";
import { kindTextsIn } from "./in-language.ts";
import type { Language } from "../language.ts";

interface Fraction {
  readonly numerator: string;
  readonly denominator: string;
}

/** One line of an award's arithmetic, as it is read. */
export function arithmeticLine(
  { scheme }: ArithmeticRoundDocument,
  line: ArithmeticStep,
  language: Language,
): string {
  const texts = kindTextsIn(language);
  const number = (decimal: string) => formatPoints(decimal, language);
  const kroner = (amount: number) => formatKroner(amount, language);
  switch (line.step) {
    case "units": {
      const rate = scheme.kind === "rate" ? scheme.rates.find(({ id }) => id === line.rate) : undefined;
      const figures = {
        kroner: number(line.kroner),
        units: number(line.units),
        unit: rate?.unit ?? "",
        product: number(line.product),
        rate: rate?.name ?? line.rate,
      };
      return line.months === undefined
        ? fill(texts.unitsByYear, figures)
        : fill(texts.unitsByMonth, { ...figures, months: number(line.months) });
    }
    case "entitled":
      return fill(texts.entitled, {
        year: String(line.year),
        sum: number(line.sum),
        amount: kroner(line.amount),
      });
    case "key": {
      const key = scheme.kind === "formula" ? scheme.keys.find(({ id }) => id === line.key) : undefined;
      return fill(texts.key, {
        name: key?.name ?? line.key,
        value: number(line.value),
        total: number(line.total),
        share: formatShare(line.share, language),
        weight: shareText(line.weight, language),
      });
    }
    case "quota": {
      const year = String(line.year);
      if (line.held !== undefined) return fill(texts.held[line.held], { year, amount: kroner(line.amount) });
      return fill(texts.quota, {
        year,
        quota: decimalText(line.quota, 2, language),
        down: kroner(line.down),
        extra: line.extra === 0 ? "" : kroner(line.extra),
      });
    }
    case "decided":
      return fill(texts.decided, { year: String(line.year), amount: kroner(line.amount) });
    case "named":
      return fill(texts.named, { year: String(line.year), amount: kroner(line.amount) });
  }
}

/** A fraction as per cent with at most four decimals, rounded half up; "≈" where that is not exact. */
export function shareText(value: Fraction, language: Language): string {
  const { text, isExact } = rounded(value, 6);
  return (isExact ? "" : "≈ ") + formatShare(text, language);
}

function decimalText(value: Fraction, decimals: number, language: Language): string {
  const { text, isExact } = rounded(value, decimals);
  return (isExact ? "" : "≈ ") + formatPoints(text, language);
}

function rounded(
  { numerator, denominator }: Fraction,
  decimals: number,
): { readonly text: string; readonly isExact: boolean } {
  const [over, under] = [BigInt(numerator) * 10n ** BigInt(decimals), BigInt(denominator)];
  const text = unscaled((2n * over + under) / (2n * under), decimals).toFixed();
  return { text, isExact: over % under === 0n };
}
