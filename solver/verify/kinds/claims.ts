import { exact } from "../../../src/decimal.ts";
import type { FormulaRoundDocument, RateRoundDocument } from "../../../src/kinds/schema.ts";
import { floorDivide, type Fraction, fraction, fractionOf, nothing, plus, sumOf } from "../fraction.ts";

/** A decimal of a document as a fraction. */
export function read(value: number | string): Fraction {
  return fractionOf(exact(value).toFixed()) ?? nothing;
}

export function product(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** One line of a recipient in one year: kroner × units × months (K1). */
export interface LineClaim {
  readonly line: string;
  readonly rate: string;
  readonly kroner: Fraction;
  readonly units: Fraction;
  /** Undefined for a rate per year. */
  readonly months: Fraction | undefined;
  readonly product: Fraction;
}

type RateRecipient = RateRoundDocument["recipients"][number];

/** The lines that count in `year`; in the scheme's year lines of no months count too, with nothing. */
export function lineClaims(
  { scheme }: RateRoundDocument,
  { lines }: RateRecipient,
  year: number,
): readonly LineClaim[] {
  return lines
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((line): LineClaim[] => {
      const rate = scheme.rates.find(({ id }) => id === line.rate);
      if (rate === undefined || (rate.per === "year" && year !== scheme.year)) return [];
      const [kroner, units] = [read(rate.kroner), read(line.units)];
      const common = { line: line.id, rate: rate.id, kroner, units };
      if (rate.per === "year") return [{ ...common, months: undefined, product: product(kroner, units) }];
      const months =
        line.months === undefined ? countMonths(line, year) : byCount(line.months, year, scheme.year);
      if (months.numerator === 0n && year !== scheme.year) return [];
      return [{ ...common, months, product: product(product(kroner, units), months) }];
    });
}

function byCount(months: number | string, year: number, schemeYear: number): Fraction {
  return year === schemeYear ? read(months) : nothing;
}

/** Month by month from the first to the last. */
function countMonths({ from = "", to = "" }: RateRecipient["lines"][number], year: number): Fraction {
  let count = 0n;
  for (let month = 1; month <= 12; month++) {
    const name = `${String(year)}-${String(month).padStart(2, "0")}`;
    if (name >= from && name <= to) count += 1n;
  }
  return fraction(count);
}

/** The sum of lines, rounded to the nearest krone, half up. */
export function entitledBy(lines: readonly LineClaim[]): { readonly sum: Fraction; readonly amount: bigint } {
  const sum = lines.reduce((total, line) => plus(total, line.product), nothing);
  return { sum, amount: floorDivide(2n * sum.numerator + sum.denominator, 2n * sum.denominator) };
}

/** The last year that a line of any recipient reaches. */
export function lastYear({ scheme, recipients }: RateRoundDocument): number {
  const years = recipients.flatMap(({ lines }) => lines.map(({ to }) => Number((to ?? "0").slice(0, 4))));
  return years.reduce((last, year) => (year > last ? year : last), scheme.year);
}

type FormulaRecipient = FormulaRoundDocument["recipients"][number];

/** One key of one recipient: value / total × share (K3). */
export interface KeyClaim {
  readonly key: string;
  readonly value: Fraction;
  readonly total: Fraction;
  readonly share: Fraction;
  readonly weight: Fraction;
}

/** What the candidates have together, by key. */
export function keyTotals(
  { scheme }: FormulaRoundDocument,
  candidates: readonly FormulaRecipient[],
): ReadonlyMap<string, Fraction> {
  return new Map(scheme.keys.map(({ id }) => [id, sumOf(candidates.map(({ values }) => read(values[id])))]));
}

/** The keys of a recipient, by id. */
export function keyClaims(
  { scheme }: FormulaRoundDocument,
  totals: ReadonlyMap<string, Fraction>,
  recipient: FormulaRecipient,
): readonly KeyClaim[] {
  return scheme.keys
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, share }) => {
      const total = totals.get(id) ?? nothing;
      const value = read(recipient.values[id]);
      const part =
        total.numerator === 0n
          ? nothing
          : fraction(value.numerator * total.denominator, value.denominator * total.numerator);
      return { key: id, value, total, share: read(share), weight: product(part, read(share)) };
    });
}
