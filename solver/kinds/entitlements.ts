import type { Decimal } from "decimal.js";
import { Exact, exact, zero } from "../../src/decimal.ts";
import { toKroner } from "../../src/kroner.ts";
import { sortedBy } from "../../src/order.ts";
import type { ArithmeticStep } from "../../src/kinds/proposal-schema.ts";
import type { RateRoundDocument } from "../../src/kinds/schema.ts";

type Scheme = RateRoundDocument["scheme"];
type Recipient = RateRoundDocument["recipients"][number];
type Line = Recipient["lines"][number];

/** What a recipient is entitled to in one year (K1), with the arithmetic of it. */
export interface Entitlement {
  readonly year: number;
  /** Kroner. */
  readonly amount: bigint;
  readonly steps: readonly ArithmeticStep[];
}

/**
 * K1: by year, the sum of kroner × units × months of the recipient's lines, rounded to the nearest krone, half up. The
 * scheme's year comes first and is always there.
 */
export function entitlementsOf(scheme: Scheme, recipient: Recipient): readonly Entitlement[] {
  const lines = sortedBy(recipient.lines, ({ id }) => id);
  const last = lines.reduce((year, { to }) => Math.max(year, Number(to?.slice(0, 4) ?? 0)), scheme.year);
  const years = Array.from({ length: last - scheme.year + 1 }, (_, index) => scheme.year + index);
  return years.flatMap((year) => {
    const steps = lines.flatMap((line) => lineStep(scheme, line, year));
    if (steps.length === 0 && year > scheme.year) return [];
    const sum = steps.reduce((total, { product }) => total.plus(product), zero);
    const amount = BigInt(sum.toDecimalPlaces(0, Exact.ROUND_HALF_UP).toFixed());
    const entitled = { step: "entitled", year, sum: sum.toFixed(), amount: toKroner(amount) } as const;
    return [{ year, amount, steps: [...steps, entitled] }];
  });
}

type UnitsStep = Extract<ArithmeticStep, { step: "units" }>;

function lineStep(scheme: Scheme, line: Line, year: number): UnitsStep[] {
  const rate = scheme.rates.find(({ id }) => id === line.rate);
  if (rate === undefined) {
    throw new Error(
      `The line ${line.id} names the rate ${line.rate}, which is not there; read the round first.`,
    );
  }
  const [kroner, units] = [exact(rate.kroner), exact(line.units)];
  const common = { step: "units", year, line: line.id, rate: rate.id } as const;
  const figures = { kroner: kroner.toFixed(), units: units.toFixed() };
  if (rate.per === "year") {
    if (year !== scheme.year) return [];
    return [{ ...common, ...figures, product: kroner.times(units).toFixed() }];
  }
  const months = monthsIn(line, year, scheme.year);
  if (months.isZero() && year !== scheme.year) return [];
  const product = kroner.times(units).times(months).toFixed();
  return [{ ...common, ...figures, months: months.toFixed(), product }];
}

/** How many months of `year` a line covers; months by count are of the scheme's year. */
function monthsIn({ from, to, months }: Line, year: number, schemeYear: number): Decimal {
  if (from === undefined || to === undefined) return year === schemeYear ? exact(months ?? 0) : zero;
  const first = Math.max(placeOf(from), 12 * year);
  const last = Math.min(placeOf(to), 12 * year + 11);
  return exact(Math.max(0, last - first + 1));
}

/** A month's place among all months. */
function placeOf(month: string): number {
  return 12 * Number(month.slice(0, 4)) + Number(month.slice(5)) - 1;
}
