import type { ArithmeticStep } from "../../../src/kinds/proposal-schema.ts";
import type { FormulaRoundDocument } from "../../../src/kinds/schema.ts";
import { type Message, message } from "../../../src/reasons/codes.ts";
import { type Finding, finding } from "../../../src/texts/findings/kinds.ts";
import { shown } from "../facts.ts";
import { decimalText, type Fraction, fraction, nothing, plus } from "../fraction.ts";
import { type KeyClaim, keyClaims, keyTotals } from "./claims.ts";
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
import type { Expected, ExpectedAward, Stated } from "./expected.ts";
import { type Quota, quotaFindings, quotaOf, type Stake, sumOfQuotas, tiesOf } from "./quotas.ts";
import { quotaStep, shownFraction } from "./steps.ts";

type Recipient = FormulaRoundDocument["recipients"][number];

const allDecimals = 200;

/**
 * K3, K4 and K7. The factor is the proof: whatever number makes the quotas use the whole frame is the right one, since they
 * only grow with it.
 */
export function expectedByFormula(round: FormulaRoundDocument, stated: Stated): Expected {
  const { scheme, recipients } = round;
  const { year } = scheme;
  const step = BigInt(scheme.step ?? 1);
  const frame = frameLeft(round, scheme, year) ?? 0n;
  const candidates = recipients.filter((one) => isFree(round, scheme, one));
  const totals = keyTotals(round, candidates);
  const keys = new Map(candidates.map((one) => [one.id, keyClaims(round, totals, one)]));
  const stakes = candidates.map((one) => stakeOf(round, one, keys.get(one.id) ?? [], stated));
  const most = greatest(stakes);
  const inFull = most !== undefined && most <= frame;
  const factor = inFull ? undefined : factorIn(stated);
  const quotas = stakes.map((stake) => quotaOf(stake, factor, step));
  const findings: Finding[] = decidedFindings(round, scheme, stated);
  const used = sumOfQuotas(quotas);
  if (!inFull && (factor === undefined || used.denominator !== 1n || used.numerator !== frame)) {
    findings.push(finding("proof.arithmetic[0].factor", "K3", "factor-untrue", { frame: shown(frame) }));
  }
  const sum = inFull ? most : frame;
  findings.push(...quotaFindings(quotas, year, sum, step, (id) => stated.placeOf(id, year)));
  const quotaBy = new Map(quotas.map((quota) => [quota.stake.id, quota]));
  return {
    awards: new Map(
      recipients.map((one) => [one.id, awardOf(round, one, keys.get(one.id), quotaBy.get(one.id), frame)]),
    ),
    years: [
      {
        year,
        frame: shown(frame),
        ...decidedRow(round, scheme),
        ...(factor !== undefined && { factor: shownFraction(factor) }),
      },
    ],
    ties: tiesOf(quotas),
    findings,
  };
}

function stakeOf(
  { scheme }: FormulaRoundDocument,
  { id, floor, ceiling }: Recipient,
  keys: readonly KeyClaim[],
  stated: Stated,
): Stake {
  const limit = ceiling ?? scheme.ceiling;
  return {
    id,
    basis: keys.reduce((sum, { weight }) => plus(sum, weight), nothing),
    floor: BigInt(floor ?? scheme.floor ?? 0),
    ceiling: limit === undefined ? undefined : BigInt(limit),
    amount: stated.amountOf(id, scheme.year),
  };
}

/** The most that all can get together; undefined where somebody has no ceiling. */
function greatest(stakes: readonly Stake[]): bigint | undefined {
  let sum = 0n;
  for (const { basis, floor, ceiling } of stakes) {
    const most = basis.numerator === 0n ? floor : ceiling;
    if (most === undefined) return undefined;
    sum += most;
  }
  return sum;
}

/** The factor that the proposal states; undefined where there is none, or none that is a fraction above 0. */
function factorIn({ years }: Stated): Fraction | undefined {
  const factor = years.at(0)?.factor;
  if (factor === undefined) return undefined;
  const [numerator, denominator] = [BigInt(factor.numerator), BigInt(factor.denominator)];
  return numerator < 0n || denominator <= 0n ? undefined : fraction(numerator, denominator);
}

function awardOf(
  round: FormulaRoundDocument,
  recipient: Recipient,
  keys: readonly KeyClaim[] | undefined,
  quota: Quota | undefined,
  frame: bigint,
): ExpectedAward {
  const { scheme } = round;
  const refusal = refusalOf(round, scheme, recipient);
  if (refusal !== undefined) return refusal;
  if (keys === undefined || quota === undefined) {
    return {
      outcome: "granted",
      years: [scheme.year],
      arithmetic: [decidedStep(scheme.year, decidedFor(round, scheme, recipient) ?? 0n)],
      reasons: decidedReasons(round, scheme, recipient),
    };
  }
  const { amount } = quota.stake;
  const steps = keys.map(({ key, value, total, share, weight }): ArithmeticStep => ({
    step: "key",
    key,
    value: decimalText(value, allDecimals),
    total: decimalText(total, allDecimals),
    share: decimalText(share, allDecimals),
    weight: shownFraction(weight),
  }));
  return {
    outcome: amount === 0n ? "declined" : "granted",
    years: [scheme.year],
    arithmetic: [...steps, quotaStep(scheme.year, quota)],
    reasons: reasonsOf(quota, frame),
  };
}

function reasonsOf({ stake, held, down }: Quota, frame: bigint): Message[] {
  const amount = shown(stake.amount);
  if (held === "floor") return [message("raised-to-floor", { floor: amount })];
  if (held === "ceiling") return [message("held-at-ceiling", { ceiling: amount })];
  if (amount === 0) return [message("nothing-by-formula", {})];
  const extra = stake.amount - down;
  return [
    message("shared-by-formula", { amount, frame: shown(frame) }),
    ...(extra > 0n ? [message("rounded-up-by-remainder", { amount: shown(extra) })] : []),
  ];
}
