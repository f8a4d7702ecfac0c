import type { ArithmeticStep } from "../../../src/kinds/proposal-schema.ts";
import type { RateRoundDocument } from "../../../src/kinds/schema.ts";
import { type Message, message } from "../../../src/reasons/codes.ts";
import type { Finding } from "../../../src/texts/findings/kinds.ts";
import { shown } from "../facts.ts";
import { decimalText, type Fraction, fraction } from "../fraction.ts";
import { entitledBy, lastYear, type LineClaim, lineClaims } from "./claims.ts";
import {
  decidedFindings,
  decidedFor,
  decidedReasons,
  decidedRow,
  decidedStep,
  frameLeft,
  isFree,
  refusalOf,
} from "./decisions.ts";
import { type Expected, type ExpectedAward, laterSum, type Stated } from "./expected.ts";
import { type Quota, quotaFindings, quotaOf, type Stake, tiesOf } from "./quotas.ts";
import { quotaStep, shownFraction } from "./steps.ts";

/** More decimals than any product of three decimals of a document has. */
const allDecimals = 200;

interface Year {
  readonly year: number;
  readonly frame: bigint | undefined;
  readonly claimed: bigint;
  readonly factor: Fraction;
  readonly quotas: ReadonlyMap<string, Quota>;
}

/** K1, K2 and K7. */
export function expectedByRates(round: RateRoundDocument, stated: Stated): Expected {
  const { scheme, recipients } = round;
  const free = recipients.filter((one) => isFree(round, scheme, one));
  const now = yearOf(round, free, scheme.year, stated);
  const paid = recipients.filter(
    (one) => refusalOf(round, scheme, one) === undefined && stated.amountOf(one.id, scheme.year) > 0n,
  );
  const years = [now];
  for (let year = scheme.year + 1; year <= lastYear(round); year++) {
    if (paid.some((one) => lineClaims(round, one, year).length > 0)) {
      years.push(yearOf(round, paid, year, stated));
    }
  }
  const findings: Finding[] = decidedFindings(round, scheme, stated);
  for (const { year, quotas, frame, claimed } of years) {
    const sum = frame === undefined || frame > claimed ? claimed : frame;
    const place = (id: string) => stated.placeOf(id, year);
    findings.push(...quotaFindings([...quotas.values()], year, sum, 1n, place));
  }
  return {
    awards: new Map(recipients.map((one) => [one.id, awardOf(round, one, years, stated)])),
    years: years.map(({ year, frame, claimed, factor }) => ({
      year,
      ...(frame !== undefined && { frame: shown(frame) }),
      ...(year === scheme.year && decidedRow(round, scheme)),
      claimed: shown(claimed),
      factor: shownFraction(factor),
    })),
    ties: [...new Set(years.flatMap(({ quotas }) => tiesOf([...quotas.values()])))],
    findings,
  };
}

type Recipient = RateRoundDocument["recipients"][number];

function yearOf(round: RateRoundDocument, those: readonly Recipient[], year: number, stated: Stated): Year {
  const frame = frameLeft(round, round.scheme, year);
  const entitled = those
    .map((one) => ({ id: one.id, ...entitledBy(lineClaims(round, one, year)) }))
    .filter(({ amount }) => amount > 0n);
  const claimed = entitled.reduce((sum, { amount }) => sum + amount, 0n);
  const factor = frame !== undefined && frame < claimed ? fraction(frame, claimed) : fraction(1n);
  const quotas = entitled.map(({ id, amount }): [string, Quota] => {
    const basis = fraction(amount);
    const stake: Stake = { id, basis, floor: 0n, ceiling: amount, amount: stated.amountOf(id, year) };
    return [id, quotaOf(stake, factor, 1n)];
  });
  return { year, frame, claimed, factor, quotas: new Map(quotas) };
}

function awardOf(
  round: RateRoundDocument,
  recipient: Recipient,
  years: readonly Year[],
  stated: Stated,
): ExpectedAward {
  const { id } = recipient;
  const refusal = refusalOf(round, round.scheme, recipient);
  if (refusal !== undefined) return refusal;
  const isDecided = decidedFor(round, round.scheme, recipient) !== undefined;
  const amount = stated.amountOf(id, round.scheme.year);
  const reached = years.filter(
    ({ year }) =>
      year === round.scheme.year || (amount > 0n && lineClaims(round, recipient, year).length > 0),
  );
  const entitled = entitledBy(lineClaims(round, recipient, round.scheme.year)).amount;
  const later = laterSum(
    stated,
    id,
    reached.map(({ year }) => year),
    round.scheme.year,
  );
  return {
    outcome: amount === 0n ? "declined" : amount < entitled ? "reduced" : "granted",
    years: reached.map(({ year }) => year),
    arithmetic: reached.flatMap((year) => stepsOf(round, recipient, year)),
    reasons: [
      ...(isDecided
        ? decidedReasons(round, round.scheme, recipient)
        : amountReasons(years[0], id, entitled, amount)),
      ...(later > 0n ? [message("later-years-forecast", { amount: shown(later) })] : []),
    ],
  };
}

function stepsOf(round: RateRoundDocument, recipient: Recipient, year: Year): ArithmeticStep[] {
  const lines = lineClaims(round, recipient, year.year);
  const { sum, amount } = entitledBy(lines);
  const quota = year.quotas.get(recipient.id);
  const decided = year.year === round.scheme.year ? decidedFor(round, round.scheme, recipient) : undefined;
  return [
    ...lines.map((line) => unitsStep(line, year.year)),
    { step: "entitled", year: year.year, sum: decimalText(sum, allDecimals), amount: shown(amount) },
    ...(decided === undefined ? [] : [decidedStep(year.year, decided)]),
    ...(quota !== undefined && isCut(year) ? [quotaStep(year.year, quota)] : []),
  ];
}

function unitsStep({ line, rate, kroner, units, months, product }: LineClaim, year: number): ArithmeticStep {
  const written = (value: Fraction) => decimalText(value, allDecimals);
  return {
    step: "units",
    year,
    line,
    rate,
    kroner: written(kroner),
    units: written(units),
    ...(months !== undefined && { months: written(months) }),
    product: written(product),
  };
}

function isCut({ frame, claimed }: Year): boolean {
  return frame !== undefined && frame < claimed;
}

function amountReasons(now: Year, id: string, entitled: bigint, amount: bigint): Message[] {
  const quota = now.quotas.get(id);
  if (quota === undefined) return [message("nothing-eligible", { year: now.year })];
  if (!isCut(now)) return [message("entitled-in-full", { amount: shown(amount) })];
  const extra = amount - quota.down;
  return [
    message("cut-alike", {
      amount: shown(amount),
      entitled: shown(entitled),
      cut: shown(entitled - amount),
      frame: shown(now.frame ?? 0n),
      claimed: shown(now.claimed),
    }),
    ...(extra > 0n ? [message("rounded-up-by-remainder", { amount: shown(extra) })] : []),
  ];
}
