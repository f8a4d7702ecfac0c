import { toKroner } from "../../src/kroner.ts";
import { compareIds, sortedBy } from "../../src/order.ts";
import type { ArithmeticStep, SharedYear } from "../../src/kinds/proposal-schema.ts";
import type { RateRoundDocument } from "../../src/kinds/schema.ts";
import { type Message, message } from "../../src/reasons/codes.ts";
import { fraction } from "../exact/fraction.ts";
import { apportion, type Part } from "./apportion.ts";
import { type Entitlement, entitlementsOf } from "./entitlements.ts";
import {
  decidedInRow,
  decidedStep,
  decisionContradictions,
  frameToShare,
  refusedAward,
  type Standing,
  standingsOf,
} from "./decided.ts";
import { commitmentsAbove } from "./frames.ts";
import {
  laterReason,
  type MadeAward,
  quotaStep,
  remainderReason,
  type Shared,
  shownFraction,
} from "./shared.ts";

interface Entitled {
  readonly id: string;
  readonly years: readonly Entitlement[];
  readonly standing: Exclude<Standing, { readonly standing: "refused" }>;
}

/** One year shared out by rates. */
interface YearOfRates {
  readonly row: SharedYear;
  readonly isCut: boolean;
  readonly parts: ReadonlyMap<string, Part>;
  readonly ties: readonly string[];
}

/** K1, K2 and K7: every recipient's entitlement, or the same share of it where a year's frame is short. */
export function shareByRates(round: RateRoundDocument): Shared {
  const { scheme } = round;
  const recipients = sortedBy(round.recipients, ({ id }) => id);
  const standings = standingsOf(round, scheme);
  const entitled = recipients.flatMap((one): Entitled[] => {
    const standing = standings.get(one.id);
    if (standing === undefined || standing.standing === "refused") return [];
    return [{ id: one.id, years: entitlementsOf(scheme, one), standing }];
  });
  const entitledIn = (id: string) =>
    entitled.find((one) => one.id === id)?.years.find(({ year }) => year === scheme.year)?.amount ?? 0n;
  const contradictions = [
    ...commitmentsAbove(round),
    ...decisionContradictions(round, standings, entitledIn),
  ];
  if (contradictions.length > 0) return { kind: "infeasible", contradictions };
  const sharing = entitled.filter(({ standing }) => standing.standing === "shares");
  const now = yearOfRates(round, scheme.year, sharing, standings);
  const paid = entitled.filter(({ id, standing }) => standing.standing === "set" || amountOf(now, id) > 0n);
  const later = [...new Set(paid.flatMap(({ years }) => years.map(({ year }) => year)))]
    .filter((year) => year > scheme.year)
    .sort((a, b) => a - b)
    .map((year) => yearOfRates(round, year, paid, standings));
  const years = [now, ...later];
  const entitledBy = new Map(entitled.map((one) => [one.id, one]));
  const awards = recipients.map((one): MadeAward => {
    const own = entitledBy.get(one.id);
    return own === undefined
      ? refusedAward(one.id, standings.get(one.id))
      : rateAward(own, years, scheme.year);
  });
  const ties = [...new Set(years.flatMap((year) => year.ties))].sort(compareIds);
  return { kind: "shared", awards, years: years.map(({ row }) => row), ties };
}

function yearOfRates(
  round: RateRoundDocument,
  year: number,
  entitled: readonly Entitled[],
  standings: ReadonlyMap<string, Standing>,
): YearOfRates {
  const claims = entitled.flatMap(({ id, years }) => {
    const amount = years.find((one) => one.year === year)?.amount ?? 0n;
    return amount > 0n ? [{ id, basis: amount, floor: 0n, ceiling: amount }] : [];
  });
  const claimed = claims.reduce((sum, { basis }) => sum + basis, 0n);
  const frame = frameToShare(round, year, standings);
  const { parts, factor, ties } = apportion(frame ?? claimed, claims, 1n);
  return {
    row: {
      year,
      ...(frame !== undefined && { frame: toKroner(frame) }),
      ...(year === round.scheme.year && decidedInRow(standings)),
      claimed: toKroner(claimed),
      factor: shownFraction(factor ?? fraction(1n)),
    },
    isCut: factor !== undefined,
    parts: new Map(parts.map((part) => [part.id, part])),
    ties,
  };
}

function rateAward(
  { id, years: entitlements, standing }: Entitled,
  years: readonly YearOfRates[],
  schemeYear: number,
): MadeAward {
  const [now] = years;
  const amounts = new Map<number, number>();
  const arithmetic: ArithmeticStep[] = [];
  for (const year of years) {
    const entitlement = entitlements.find((one) => one.year === year.row.year);
    if (entitlement === undefined || (year !== now && amounts.size === 0)) continue;
    arithmetic.push(...entitlement.steps);
    if (year === now && standing.standing === "set") {
      arithmetic.push(decidedStep(schemeYear, standing.amount));
      amounts.set(schemeYear, toKroner(standing.amount));
      continue;
    }
    const part = year.parts.get(id);
    if (part !== undefined && year.isCut) arithmetic.push(quotaStep(year.row.year, part));
    const amount = amountOf(year, id);
    if (amount > 0n) amounts.set(year.row.year, toKroner(amount));
  }
  const entitled = entitlements.find(({ year }) => year === schemeYear)?.amount ?? 0n;
  const amount = BigInt(amounts.get(schemeYear) ?? 0);
  const main = standing.standing === "set" ? standing.reasons : amountReasons(now, id, entitled);
  const reasons = [...main, ...laterReason(amounts, schemeYear)];
  const outcome = amount === 0n ? "declined" : amount < entitled ? "reduced" : "granted";
  return { id, outcome, amounts, arithmetic, reasons };
}

function amountReasons({ row, isCut, parts }: YearOfRates, id: string, entitled: bigint): Message[] {
  const part = parts.get(id);
  if (part === undefined) return [message("nothing-eligible", { year: row.year })];
  const amount = part.down + part.extra;
  if (!isCut) return [message("entitled-in-full", { amount: toKroner(amount) })];
  const cut = message("cut-alike", {
    amount: toKroner(amount),
    entitled: toKroner(entitled),
    cut: toKroner(entitled - amount),
    frame: row.frame ?? 0,
    claimed: row.claimed ?? 0,
  });
  return [cut, ...remainderReason(part)];
}

function amountOf({ parts }: YearOfRates, id: string): bigint {
  const part = parts.get(id);
  return part === undefined ? 0n : part.down + part.extra;
}
