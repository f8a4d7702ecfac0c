import { exact } from "../decimal.ts";
import { faultAt, type Fault, type Place } from "../round/fault.ts";
import { kroner } from "../round/leaves.ts";
import type { ArithmeticRoundSeen, LineSeen } from "./seen.ts";

/**
 * Sums that an answer states and that no JSON integer holds exactly: of commitments and named amounts by year, of floors, of
 * decisions and of what all lines of rates claim.
 */
export function sumFaults({ scheme, commitments, recipients, decisions }: ArithmeticRoundSeen): Fault[] {
  const all = (recipients ?? []).flatMap((one) => one ?? []);
  const lines = all.flatMap((one) => (one.lines ?? []).flatMap((line) => line ?? []));
  const floors = all.map(({ floor }) => BigInt(floor ?? scheme?.floor ?? 0));
  const decided = (decisions ?? []).map((one) => BigInt(one?.amount ?? 0));
  const rates = lines.map((line) => yearOfLine(line, scheme?.rates ?? []));
  return [
    ...aboveMost(["commitments"], greatestYear((commitments ?? []).map((one) => one?.amounts))),
    ...aboveMost(["recipients"], greatestYear(all.map(({ amounts }) => amounts))),
    ...aboveMost(["recipients"], sum(floors)),
    ...aboveMost(["recipients"], sum(rates)),
    ...aboveMost(["decisions"], sum(decided)),
  ];
}

type RateSeen = NonNullable<NonNullable<ArithmeticRoundSeen["scheme"]>["rates"]>[number];

/** At most what a line comes to in a year, in whole kroner; 0 where that cannot be seen or has a fault of its own. */
function yearOfLine({ rate: id, units, months }: LineSeen, rates: readonly RateSeen[]): bigint {
  const rate = rates.find((one) => one?.id === id);
  if (rate?.kroner === undefined || units === undefined) return 0n;
  const periods = rate.per === "year" ? 1 : (months ?? 12);
  const amount = BigInt(exact(rate.kroner).times(units).times(periods).ceil().toFixed());
  return amount > BigInt(Number.MAX_SAFE_INTEGER) ? 0n : amount;
}

/** The sum of the year that has most. */
function greatestYear(amounts: readonly (Readonly<Record<string, unknown>> | undefined)[]): bigint {
  const years = new Map<string, bigint>();
  for (const [year, amount] of amounts.flatMap((one) => Object.entries(one ?? {}))) {
    const read = kroner.safeParse(amount);
    if (read.success) years.set(year, (years.get(year) ?? 0n) + BigInt(read.data));
  }
  return [...years.values()].reduce((most, one) => (one > most ? one : most), 0n);
}

function sum(amounts: readonly bigint[]): bigint {
  return amounts.reduce((total, one) => total + one, 0n);
}

function aboveMost(place: Place, amount: bigint): Fault[] {
  const most = Number.MAX_SAFE_INTEGER;
  return amount <= BigInt(most) ? [] : [faultAt(place, "amount-too-large", { value: String(amount), most })];
}
