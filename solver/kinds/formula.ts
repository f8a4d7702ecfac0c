import { decimalsOf, exact, scaled } from "../../src/decimal.ts";
import { toKroner } from "../../src/kroner.ts";
import { sortedBy } from "../../src/order.ts";
import type { ArithmeticStep } from "../../src/kinds/proposal-schema.ts";
import type { FormulaRoundDocument } from "../../src/kinds/schema.ts";
import { type Message, message } from "../../src/reasons/codes.ts";
import { fraction } from "../exact/fraction.ts";
import { apportion, type Claim, type Part } from "./apportion.ts";
import {
  decidedInRow,
  decidedStep,
  decisionContradictions,
  frameToShare,
  refusedAward,
  type Standing,
  standingsOf,
} from "./decided.ts";
import { commitmentsAbove, type Contradiction, raised } from "./frames.ts";
import { type MadeAward, quotaStep, remainderReason, type Shared, shownFraction } from "./shared.ts";

type Recipient = FormulaRoundDocument["recipients"][number];

/** A key with what its candidates have together, on the scale of its values. */
interface Key {
  readonly id: string;
  readonly name: string;
  readonly share: bigint;
  readonly shareText: string;
  readonly decimals: number;
  readonly total: bigint;
  readonly totalText: string;
}

/** K3, K4 and K7: the frame of the scheme's year shared by the keys' weights, with floors and ceilings. */
export function shareByFormula(round: FormulaRoundDocument): Shared {
  const { scheme } = round;
  const recipients = sortedBy(round.recipients, ({ id }) => id);
  const standings = standingsOf(round, scheme);
  const candidates = recipients.filter(({ id }) => standings.get(id)?.standing === "shares");
  const keys = keysOf(round, candidates);
  const frame = frameToShare(round, scheme.year, standings) ?? 0n;
  const contradictions = contradictionsOf(round, keys, candidates, standings, frame);
  if (contradictions.length > 0) return { kind: "infeasible", contradictions };
  const { weightOf, whole } = weighing(keys);
  const claims = candidates.map((one): Claim => {
    const ceiling = one.ceiling ?? scheme.ceiling;
    return {
      id: one.id,
      basis: weightOf(one),
      floor: floorOf(round, one),
      ceiling: ceiling === undefined ? undefined : BigInt(ceiling),
    };
  });
  const { parts, factor, ties } = apportion(frame, claims, BigInt(scheme.step ?? 1));
  const partBy = new Map(parts.map((part) => [part.id, part]));
  const awards = recipients.map((one): MadeAward => {
    const part = partBy.get(one.id);
    if (part !== undefined) return formulaAward(one, keys, part, scheme.year, frame);
    const standing = standings.get(one.id);
    return standing?.standing === "set"
      ? decidedAward(one.id, standing, scheme.year)
      : refusedAward(one.id, standing);
  });
  const row = {
    year: scheme.year,
    frame: toKroner(frame),
    ...decidedInRow(standings),
    ...(factor !== undefined && {
      factor: shownFraction(fraction(factor.numerator * whole, factor.denominator)),
    }),
  };
  return { kind: "shared", awards, years: [row], ties };
}

function keysOf({ scheme }: FormulaRoundDocument, candidates: readonly Recipient[]): Key[] {
  const shares = scheme.keys.map(({ share }) => exact(share));
  const shareDecimals = decimalsOf(shares);
  return sortedBy(scheme.keys, ({ id }) => id).map(({ id, name, share }) => {
    const values = candidates.map((one) => exact(one.values[id]));
    const decimals = decimalsOf(values);
    const total = values.reduce((sum, value) => sum + scaled(value, decimals), 0n);
    const totalText = values.reduce((sum, value) => sum.plus(value), exact(0)).toFixed();
    const shareText = exact(share).toFixed();
    return { id, name, share: scaled(exact(share), shareDecimals), shareText, decimals, total, totalText };
  });
}

/** Weights as integers over `whole`, which all weights together come to. */
function weighing(keys: readonly Key[]): {
  readonly weightOf: (recipient: Recipient) => bigint;
  readonly whole: bigint;
} {
  const counting = keys.filter(({ share, total }) => share > 0n && total > 0n);
  const product = counting.reduce((all, { total }) => all * total, 1n);
  const weightOf = ({ values }: Recipient) =>
    counting.reduce(
      (sum, { id, share, decimals, total }) =>
        sum + share * scaled(exact(values[id]), decimals) * (product / total),
      0n,
    );
  return { weightOf, whole: counting.reduce((sum, { share }) => sum + share, 0n) * product };
}

function floorOf({ scheme }: FormulaRoundDocument, { floor }: Recipient): bigint {
  return BigInt(floor ?? scheme.floor ?? 0);
}

function contradictionsOf(
  round: FormulaRoundDocument,
  keys: readonly Key[],
  candidates: readonly Recipient[],
  standings: ReadonlyMap<string, Standing>,
  frame: bigint,
): Contradiction[] {
  const ceilings = new Map(round.recipients.map((one) => [one.id, one.ceiling ?? round.scheme.ceiling]));
  const mostOf = (id: string) => {
    const ceiling = ceilings.get(id);
    return ceiling === undefined ? undefined : BigInt(ceiling);
  };
  const above = [...commitmentsAbove(round), ...decisionContradictions(round, standings, mostOf)];
  const empty = keys
    .filter(({ share, total }) => candidates.length > 0 && share > 0n && total === 0n)
    .map(({ name }) => ({ conflicts: [message("key-without-values", { key: name })], repairs: [] }));
  const floors = candidates.reduce((sum, one) => sum + floorOf(round, one), 0n);
  if (frame < 0n || floors <= frame) return [...above, ...empty];
  const missing = toKroner(floors - frame);
  const conflict = message("floors-above-frame", {
    floors: toKroner(floors),
    frame: toKroner(frame),
    missing,
  });
  const repairs = [raised(round, round.scheme.year, missing), message("lower-floors", { amount: missing })];
  return [...above, ...empty, { conflicts: [conflict], repairs }];
}

/** K7: the amount is the officer's, and the keys of the recipient share nothing out. */
function decidedAward(
  id: string,
  { amount, reasons }: Extract<Standing, { readonly standing: "set" }>,
  year: number,
): MadeAward {
  const amounts = new Map([[year, toKroner(amount)]]);
  return { id, outcome: "granted", amounts, arithmetic: [decidedStep(year, amount)], reasons };
}

function formulaAward(
  recipient: Recipient,
  keys: readonly Key[],
  part: Part,
  year: number,
  frame: bigint,
): MadeAward {
  const steps = keys.map(({ id, share, shareText, decimals, total, totalText }): ArithmeticStep => {
    const value = exact(recipient.values[id]);
    const unit = keys.reduce((sum, key) => sum + key.share, 0n);
    const weight = total === 0n ? fraction(0n) : fraction(share * scaled(value, decimals), unit * total);
    return {
      step: "key",
      key: id,
      value: value.toFixed(),
      total: totalText,
      share: shareText,
      weight: shownFraction(weight),
    };
  });
  const amount = part.down + part.extra;
  return {
    id: recipient.id,
    outcome: amount === 0n ? "declined" : "granted",
    amounts: new Map(amount === 0n ? [] : [[year, toKroner(amount)]]),
    arithmetic: [...steps, quotaStep(year, part)],
    reasons: formulaReasons(part, toKroner(amount), toKroner(frame)),
  };
}

function formulaReasons(part: Part, amount: number, frame: number): Message[] {
  switch (part.held) {
    case "floor":
      return [message("raised-to-floor", { floor: amount })];
    case "ceiling":
      return [message("held-at-ceiling", { ceiling: amount })];
    case undefined:
      return amount === 0
        ? [message("nothing-by-formula", {})]
        : [message("shared-by-formula", { amount, frame }), ...remainderReason(part)];
  }
}
